using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Embedding;

/// <summary>Finds the code in AsciiDoc: listing and literal blocks, indented paragraphs, and paragraphs that are marked as source.</summary>
public static class AsciiDocRegions
{
    /// <summary>The regions of a whole document.</summary>
    public static DocumentRegions Of(DocumentPath document, SourceText text)
    {
        var source = EmbeddedText.Whole(document, text);
        // A file of nothing but commands is put into the blocks of other documents.
        return text.Lines.Select(line => line.ToString()).FirstOrDefault(line => line.Length > 0) is { } first && PlainDockerCommand.Is(first)
            ? new DocumentRegions(TerminalTranscript.Of(source), [])
            : new AsciiDocReader(new MarkupReading(source, MarkupSubstitutions.OfAsciiDoc)).Read();
    }

    private sealed class AsciiDocReader(MarkupReading reading)
    {
        private readonly HashSet<string> unclosed = new(StringComparer.Ordinal);
        private FenceLanguage ofSources = FenceLanguage.Unspecified;
        private FenceLanguage? marked;

        public DocumentRegions Read()
        {
            var isParagraph = false;
            for (var line = 0; line < reading.Lines.Count;)
            {
                var indentation = reading.Indentation(line);
                var written = reading.Lines[line].ToString().Trim();
                if (DelimitedBlock(line, written) is { } behindBlock)
                {
                    (line, marked, isParagraph) = (behindBlock, null, false);
                    continue;
                }
                if (!isParagraph && (marked is not null && indentation >= 0 && !IsMark(written) || indentation > 0 && !IsListItem(written) && written is not ['.', ..]))
                {
                    line = ReadParagraph(line);
                    continue;
                }
                var next = line + 1;
                if (indentation < 0)
                {
                    isParagraph = false;
                }
                else if (!ReadMark(line, written))
                {
                    isParagraph = true;
                    next = reading.AddProse(line);
                }
                // A plus sign ties what follows to the list item above.
                if (written is "+" or "--") isParagraph = false;
                line = next;
            }
            return reading.Finish();
        }

        /// <summary>Reads a block between two equal lines; the line behind it, null when none starts here.</summary>
        private int? DelimitedBlock(int line, string written)
        {
            if (!IsDelimiter(written, out var isCode) || unclosed.Contains(written)) return null;

            var closing = written[0] == '`' ? "```" : written;
            for (var end = line + 1; end < reading.Lines.Count; end++)
            {
                if (reading.Lines[end].ToString().Trim() != closing) continue;
                if (isCode) reading.AddCode(line + 1, end, Common(line + 1, end), written[0] == '`' ? FenceLanguages.Parse(written.Substring(3)) : marked ?? FenceLanguage.Unspecified);
                return end + 1;
            }
            unclosed.Add(written);
            return null;
        }

        private static bool IsDelimiter(string written, out bool isCode)
        {
            isCode = written.Length >= 4 && written[0] is '-' or '.' && written.All(letter => letter == written[0]) || written.StartsWith("```", StringComparison.Ordinal);
            return isCode || written.Length >= 4 && written[0] is '/' or '+' && written.All(letter => letter == written[0]);
        }

        private int ReadParagraph(int first)
        {
            var end = first;
            while (end < reading.Lines.Count && reading.Indentation(end) >= 0 && reading.Lines[end].ToString().Trim() != "+") end++;
            reading.AddCode(first, end, Common(first, end), marked ?? FenceLanguage.Unspecified);
            marked = null;
            return Math.Max(end, first + 1);
        }

        /// <summary>Reads what says something of the block below, or of the document; false for text.</summary>
        private bool ReadMark(int line, string written)
        {
            if (written.StartsWith("//", StringComparison.Ordinal)) reading.AddComment(line, written.TrimStart('/').Trim());
            else if (written.StartsWith(":source-language:", StringComparison.Ordinal)) ofSources = FenceLanguages.Parse(written.Substring(":source-language:".Length));
            else if (written is ['[', .., ']']) marked = LanguageOf(written.Substring(1, written.Length - 2)) ?? marked;
            else return IsMark(written);
            return true;
        }

        private static bool IsMark(string written) => written is ['[', .., ']'] or ['.', not ('.' or ' '), ..] or ['/', '/', ..] or [':', .., ':'];

        /// <summary>The language of <c>source,bash</c>, <c>source%linenums,bash</c> or <c>,bash</c>; null for a list of attributes that marks no source.</summary>
        private FenceLanguage? LanguageOf(string attributes)
        {
            var parts = attributes.Split(',');
            var style = parts[0].Trim().Trim('"');
            if (style.Length > 0 && !style.StartsWith("source", StringComparison.Ordinal)) return null;
            if (parts.Length < 2) return style.Length == 0 ? null : ofSources;

            var language = parts[1].Trim().Trim('"');
            return language.StartsWith("language=", StringComparison.Ordinal) ? FenceLanguages.Parse(language.Substring("language=".Length).Trim('"'))
                : language.IndexOf('=') >= 0 ? ofSources
                : FenceLanguages.Parse(language);
        }

        private static bool IsListItem(string written) => written is ['*' or '-' or '.', ' ' or '*' or '.', ..] || written.IndexOf("::", StringComparison.Ordinal) > 0
            || written.Length > 0 && char.IsDigit(written[0]) && written.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') is ['.' or ')', ' ', ..];

        private int Common(int first, int end)
        {
            var common = int.MaxValue;
            for (var line = first; line < end; line++)
            {
                if (reading.Indentation(line) is >= 0 and var indentation) common = Math.Min(common, indentation);
            }
            return common == int.MaxValue ? 0 : common;
        }
    }
}
