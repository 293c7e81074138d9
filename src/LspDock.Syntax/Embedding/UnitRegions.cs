using System.Collections.Immutable;
using LspDock.Syntax.Shell;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Embedding;

/// <summary>Finds the commands of a systemd unit. Its specifiers, such as <c>%i</c>, are not known.</summary>
public static class UnitRegions
{
    private static readonly ImmutableHashSet<string> Keys = ["ExecStart", "ExecStartPre", "ExecStartPost", "ExecCondition", "ExecReload", "ExecStop", "ExecStopPost"];

    /// <summary>The commands of a whole document, one region for each line with its continuations.</summary>
    public static DocumentRegions Of(DocumentPath document, SourceText text) => Of(EmbeddedText.Whole(document, text));

    /// <summary>Whether a text has the section of a unit that says what to run.</summary>
    internal static bool IsUnit(SourceText text)
    {
        var lines = text.Lines.Select(line => line.ToString().Trim()).Where(line => line.Length > 0 && !IsComment(line));
        return lines.FirstOrDefault() is ['[', .., ']'] && lines.Contains("[Service]");
    }

    /// <summary>The commands of a unit inside another document.</summary>
    internal static DocumentRegions Of(EmbeddedText source)
    {
        var lines = source.Text.Lines;
        var regions = ImmutableArray.CreateBuilder<Region>();
        var commentsFrom = 0;
        for (var first = 0; first < lines.Count;)
        {
            var last = first;
            var written = lines[first].ToString();
            var isComment = IsComment(written);
            while (!isComment && last + 1 < lines.Count && (lines[last].ToString() is var line && (line.EndsWith("\\", StringComparison.Ordinal) || last > first && IsComment(line)))) last++;
            var equals = written.IndexOf('=');
            if (!isComment && equals > 0 && Keys.Contains(written.Substring(0, equals).Trim())) regions.Add(new Region(Notation.Shell, Command(source, commentsFrom, first, last, equals + 1)));
            first = last + 1;
            if (!isComment) commentsFrom = first;
        }
        return new DocumentRegions(regions.ToImmutable(), []) { IsRun = true };
    }

    private static EmbeddedText Command(EmbeddedText source, int commentsFrom, int first, int last, int valueStart)
    {
        var builder = new EmbeddedTextBuilder(source);
        var text = source.Text.ToString();
        for (var line = commentsFrom; line < first; line++)
        {
            if (source.Text.Lines[line].ToString() is var comment && comment.TrimStart().StartsWith("#", StringComparison.Ordinal)) builder.Add(source.Text.Lines[line].SpanIncludingLineBreak);
        }
        for (var index = first; index <= last; index++)
        {
            var line = source.Text.Lines[index];
            // Comments between continued lines are as if they were not there.
            if (index > first && IsComment(line.ToString())) continue;

            var start = line.Start;
            if (index == first)
            {
                start += valueStart;
                while (start < line.End && text[start] is '-' or '@' or ':' or '+' or '!' or '|' or ' ' or '\t') start++;
            }
            AddExpanded(builder, text, start, line.EndIncludingLineBreak);
        }
        var command = builder.Build(continuationPrefix: "", line => line.IndexOf(ShellWord.Unknown) < 0 ? line.Replace("%", "%%").Replace("$", "$$") : null);
        return first == last ? command.InOneLine() : command.AsOneCommand();
    }

    private static void AddExpanded(EmbeddedTextBuilder builder, string text, int start, int end)
    {
        var from = start;
        for (var at = start; at + 1 < end; at++)
        {
            var other = (text[at], text[at + 1]) switch
            {
                ('%', '%') => "%",
                ('$', '$') => "\\$",
                ('%', var specifier) when char.IsLetter(specifier) => ShellWord.Unknown.ToString(),
                _ => null,
            };
            if (other is null) continue;

            builder.Add(TextSpan.FromBounds(from, at));
            builder.AddOther(at, other);
            builder.EndOther(at + 2);
            from = at + 2;
            at++;
        }
        builder.Add(TextSpan.FromBounds(from, end));
    }

    private static bool IsComment(string line) => line.TrimStart() is ['#' or ';', ..];
}
