using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Testing;

/// <summary>Text with marked spans: <c>[|span|]</c>, or <c>{|LD1001:span|}</c> for the span of one rule; <c>&lt;|&gt;</c> is a cursor.</summary>
/// <param name="Text">The text without its marks.</param>
/// <param name="Spans">The marked spans in order, each with the id that it names, if any.</param>
/// <param name="Cursor">Where the cursor stands. Null when there is none.</param>
public sealed record Markup(string Text, ImmutableArray<(string? Id, TextSpan Span)> Spans, int? Cursor)
{
    public static Markup Parse(string marked)
    {
        var text = new StringBuilder();
        var spans = ImmutableArray.CreateBuilder<(string?, TextSpan)>();
        var open = new Stack<(string? Id, int Start)>();
        int? cursor = null;
        for (var index = 0; index < marked.Length; index++)
        {
            if (At("<|>"))
            {
                cursor = text.Length;
                index += 2;
            }
            else if (At("[|"))
            {
                open.Push((null, text.Length));
                index++;
            }
            else if (At("{|LD"))
            {
                var colon = marked.IndexOf(':', index);
                open.Push((marked[(index + 2)..colon], text.Length));
                index = colon;
            }
            else if (open.Count > 0 && (At("|]") && open.Peek().Id is null || At("|}") && open.Peek().Id is not null))
            {
                var (id, start) = open.Pop();
                spans.Add((id, TextSpan.FromBounds(start, text.Length)));
                index++;
            }
            else
            {
                text.Append(marked[index]);
            }

            bool At(string mark) => string.CompareOrdinal(marked, index, mark, 0, mark.Length) == 0;
        }
        return new(text.ToString(), [.. spans.OrderBy(span => span.Item2.Start)], cursor);
    }
}
