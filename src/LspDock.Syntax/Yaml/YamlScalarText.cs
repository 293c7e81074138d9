using System.Collections.Immutable;
using LspDock.Syntax.Embedding;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Yaml;

/// <summary>
/// The text of a scalar inside its file: which of the value's characters stands where. Escapes and folded line breaks have no place of
/// their own. What cannot be followed, in a block of an unusual shape, is left without a place.
/// </summary>
public static class YamlScalarText
{
    /// <summary>The value as a text inside the file.</summary>
    public static EmbeddedText Of(YamlTree tree, YamlScalar scalar)
    {
        var alignment = new Alignment(tree.Source.Text.ToString(scalar.Span), scalar.Span.Start, scalar.Value);
        switch (scalar.Style)
        {
            case YamlScalarStyle.Literal:
                alignment.FollowLiteral();
                break;
            case YamlScalarStyle.Folded:
                alignment.FollowFolded();
                break;
            default:
                alignment.FollowFlow(scalar.Style);
                break;
        }
        var text = tree.Source.Within(SourceText.From(scalar.Value), alignment.Stretches, encode: line => Encode(tree, scalar, line));
        return scalar.Style == YamlScalarStyle.Literal ? text : text.InOneLine();
    }

    private static string? Encode(YamlTree tree, YamlScalar scalar, string text) => scalar.Style switch
    {
        YamlScalarStyle.SingleQuoted => text.Replace("'", "''"),
        YamlScalarStyle.DoubleQuoted => text.Replace("\\", "\\\\").Replace("\"", "\\\""),
        YamlScalarStyle.Plain => IsPlain(text, tree.IsInFlow(scalar)) ? text : null,
        _ => text,
    };

    /// <summary>Whether text can be written into a plain scalar wherever it comes to stand.</summary>
    private static bool IsPlain(string text, bool isInFlow)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var isAllowed = text[at] switch
            {
                '#' => false,
                ':' => at + 1 == text.Length || text[at + 1] is not (' ' or '\t'),
                '{' or '}' or '[' or ']' or ',' => !isInFlow,
                // What YAML gives a meaning only where a scalar starts.
                '"' or '\'' or '&' or '*' or '!' or '|' or '>' or '%' or '@' or '`' => at > 0,
                var letter => letter >= ' ',
            };
            if (!isAllowed) return false;
        }
        return true;
    }

    private sealed class Alignment(string written, int start, string value)
    {
        private readonly ImmutableArray<TextSegment>.Builder stretches = ImmutableArray.CreateBuilder<TextSegment>();

        public ImmutableArray<TextSegment> Stretches => stretches.ToImmutable();

        public void FollowFlow(YamlScalarStyle style)
        {
            var quote = style switch { YamlScalarStyle.SingleQuoted => '\'', YamlScalarStyle.DoubleQuoted => '"', _ => '\0' };
            var index = quote == '\0' ? 0 : 1;
            var end = quote != '\0' && written.Length > 1 && written[written.Length - 1] == quote ? written.Length - 1 : written.Length;
            for (var decoded = 0; index < end && decoded < value.Length;)
            {
                if (written[index] is ' ' or '\t' or '\r' or '\n')
                {
                    var (length, breaks) = BlanksAt(index, end);
                    if (breaks == 0) Add(decoded, index, length);
                    decoded += breaks == 0 ? length : Math.Max(1, breaks - 1);
                    index += length;
                }
                else if (quote == '\'' && written[index] == '\'')
                {
                    decoded++;
                    index += 2;
                }
                else if (quote == '"' && written[index] == '\\' && index + 1 < end)
                {
                    var (length, decodedLength) = EscapeAt(index, end);
                    decoded += decodedLength;
                    index += length;
                }
                else
                {
                    Add(decoded++, index++, 1);
                }
            }
        }

        public void FollowLiteral()
        {
            var decoded = 0;
            var indentation = Indentation();
            for (var line = BehindHeader(); line < written.Length && decoded < value.Length;)
            {
                var end = EndOfLine(line);
                var content = Math.Min(line + indentation, end);
                Add(decoded, content, end - content);
                decoded += end - content + 1;
                line = NextLine(end);
            }
        }

        public void FollowFolded()
        {
            var decoded = 0;
            var indentation = Indentation();
            for (var line = BehindHeader(); line < written.Length;)
            {
                var end = EndOfLine(line);
                var content = Math.Min(line + indentation, end);
                var length = end - content;
                if (length > 0)
                {
                    // Breaks are kept, joined to a blank or left out; what they are shows in where the line's text goes on.
                    while (decoded < value.Length && value[decoded] is ' ' or '\n' && string.CompareOrdinal(written, content, value, decoded, length) != 0) decoded++;
                    if (decoded + length > value.Length || string.CompareOrdinal(written, content, value, decoded, length) != 0) return;
                    Add(decoded, content, length);
                    decoded += length;
                }
                line = NextLine(end);
            }
        }

        private void Add(int decoded, int index, int length)
        {
            length = Math.Min(length, value.Length - decoded);
            if (length <= 0) return;

            if (stretches.Count > 0 && stretches[stretches.Count - 1] is var last && last.DecodedEnd == decoded && last.HostEnd == start + index) stretches[stretches.Count - 1] = last with { Length = last.Length + length };
            else stretches.Add(new TextSegment(decoded, start + index, length));
        }

        private (int Length, int Breaks) BlanksAt(int index, int end)
        {
            var (next, breaks) = (index, 0);
            for (; next < end && written[next] is ' ' or '\t' or '\r' or '\n'; next++)
            {
                if (written[next] == '\n' || written[next] == '\r' && !(next + 1 < end && written[next + 1] == '\n')) breaks++;
            }
            return (next - index, breaks);
        }

        private (int Length, int Decoded) EscapeAt(int index, int end)
        {
            switch (written[index + 1])
            {
                case 'x':
                    return (4, 1);
                case 'u':
                    return (6, 1);
                case 'U':
                    return (10, index + 5 < end && string.CompareOrdinal(written, index + 2, "0000", 0, 4) != 0 ? 2 : 1);
                case '\r' or '\n':
                    var (length, breaks) = BlanksAt(index + 1, end);
                    return (1 + length, breaks - 1);
                default:
                    return (2, 1);
            }
        }

        private int BehindHeader() => NextLine(EndOfLine(0));

        private int EndOfLine(int offset) => written.IndexOfAny(['\r', '\n'], offset) is var end and >= 0 ? end : written.Length;

        private int NextLine(int end) => end < written.Length && written[end] == '\r' && end + 1 < written.Length && written[end + 1] == '\n' ? end + 2 : end + 1;

        /// <summary>The blanks before each line that are not part of the value.</summary>
        private int Indentation()
        {
            for (var line = BehindHeader(); line < written.Length; line = NextLine(EndOfLine(line)))
            {
                var content = line;
                while (content < written.Length && written[content] == ' ') content++;
                if (content >= written.Length || written[content] is '\r' or '\n') continue;

                var first = 0;
                while (first < value.Length && value[first] == '\n') first++;
                var blanks = first;
                while (blanks < value.Length && value[blanks] == ' ') blanks++;
                return Math.Max(0, content - line - (blanks - first));
            }
            return 0;
        }
    }
}
