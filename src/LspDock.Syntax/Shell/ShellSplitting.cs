using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Shell;

/// <summary>Splits a text at its blanks, as a shell does where a variable stands without quotes; each word knows where it is written.</summary>
internal static class ShellSplitting
{
    /// <summary>The words of a value; default when not all of it is known, or when the shell would do more than split it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="find">What a variable in it holds, when it is written in the same text; null for an unknown one.</param>
    public static ImmutableArray<ShellWord> Words(ShellSlice value, Func<ShellWordPart, ShellValue?> find)
    {
        var words = ImmutableArray.CreateBuilder<ShellWord>();
        var current = ImmutableArray.CreateBuilder<ShellWordPart>();
        var offset = 0;
        foreach (var part in value.Word.Parts)
        {
            var start = offset;
            offset += part.Value?.Length ?? 1;
            if (offset <= value.Start) continue;

            if (part.IsVerbatim)
            {
                if (!AddVerbatim(part, Math.Max(0, value.Start - start))) return default;
            }
            else if (part.IsExpansion && part.Value is null && find(part) is { Text: { } text, Words.IsDefault: false } inner && !part.IsGuarded)
            {
                if (text.IndexOfAny([' ', '\t', '\n']) < 0 && text.Length > 0) current.Add(part with { Value = text, Quote = ShellQuote.None, Run = 0 });
                else if (text.Length > 0 && !AddWords(inner.Words)) return default;
            }
            else if (part is { IsExpansion: false, Value: { } escaped } && escaped.All(letter => !char.IsWhiteSpace(letter) && !IsSpecial(letter)))
            {
                if (escaped.Length > 0 || current.Count > 0) current.Add(part with { Quote = ShellQuote.None, Run = 0 });
            }
            else
            {
                return default;
            }
        }
        EndWord();
        return words.ToImmutable();

        bool AddVerbatim(ShellWordPart part, int from)
        {
            var text = part.Value!;
            for (var at = from; at < text.Length;)
            {
                if (text[at] is ' ' or '\t' or '\n' or '\r')
                {
                    EndWord();
                    at++;
                    continue;
                }
                var end = at;
                for (; end < text.Length && text[end] is not (' ' or '\t' or '\n' or '\r'); end++)
                {
                    if (IsSpecial(text[end])) return false;
                }
                current.Add(new ShellWordPart(new TextSpan(part.Span.Start + at, end - at), text.Substring(at, end - at), ShellQuote.None, 0));
                at = end;
            }
            return true;
        }

        // A text of several words has its own at both ends only behind and before a blank.
        bool AddWords(ImmutableArray<ShellWord> inner)
        {
            if (current.Count > 0) return false;
            words.AddRange(inner);
            return true;
        }

        void EndWord()
        {
            if (current.Count == 0) return;
            var span = TextSpan.FromBounds(current[0].Span.Start, current[current.Count - 1].Span.End);
            words.Add(new ShellWord(span, string.Concat(current.Select(part => part.Value)), current.ToImmutable()) { Home = ShellWordHome.Text, HomeStart = value.Word.Span.Start });
            current.Clear();
        }
    }

    /// <summary>Whether the shell would take a letter of a split text for more than a letter, or a reader would think so.</summary>
    private static bool IsSpecial(char letter) => letter is '*' or '?' or '[' or '\'' or '"' or '\\' or '$' or '`' or ShellWord.Unknown;
}
