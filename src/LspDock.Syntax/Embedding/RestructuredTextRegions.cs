using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Embedding;

/// <summary>Finds the code in reStructuredText: the directives that show code, and the literal blocks behind <c>::</c>.</summary>
public static class RestructuredTextRegions
{
    /// <summary>The regions of a whole document.</summary>
    public static DocumentRegions Of(DocumentPath document, SourceText text)
    {
        var reading = new MarkupReading(EmbeddedText.Whole(document, text), MarkupSubstitutions.OfRestructuredText);
        var ofLiterals = FenceLanguage.Unspecified;
        for (var line = 0; line < reading.Lines.Count;)
        {
            var indentation = reading.Indentation(line);
            var written = reading.Lines[line].ToString().Trim();
            var next = line + 1;
            if (written is ['.', '.', ' ', ..])
            {
                var (name, argument) = Directive(written.Substring(3).Trim());
                if (name == "highlight") ofLiterals = FenceLanguages.Parse(argument) is FenceLanguage.Other ? FenceLanguage.Unspecified : FenceLanguages.Parse(argument);
                else if (LanguageOf(name, argument, ofLiterals) is { } language) next = ReadBlock(reading, next, indentation, language);
                else if (name is null) reading.AddComment(line, written.Substring(2).Trim());
                // What a directive such as `note` says may end with the mark of a literal block.
                else if (argument.EndsWith("::", StringComparison.Ordinal)) next = ReadBlock(reading, next, indentation, ofLiterals);
            }
            else if (written.EndsWith("::", StringComparison.Ordinal))
            {
                next = ReadBlock(reading, next, indentation, ofLiterals);
            }
            else
            {
                next = reading.AddProse(line);
            }
            line = next;
        }
        return reading.Finish();
    }

    /// <summary>A directive's name and what stands behind it; a null name for a comment.</summary>
    private static (string? Name, string Argument) Directive(string text)
    {
        var end = text.IndexOf("::", StringComparison.Ordinal);
        if (end <= 0) return (null, "");
        for (var at = 0; at < end; at++)
        {
            // `.. |name| replace::` defines a substitution.
            if (!char.IsLetterOrDigit(text[at]) && text[at] is not ('-' or '_' or ':' or '.' or '|' or ' ' or '+')) return (null, "");
        }
        return (text.Substring(0, end), text.Substring(end + 2).Trim());
    }

    private static FenceLanguage? LanguageOf(string? name, string argument, FenceLanguage ofLiterals) => name switch
    {
        "code-block" or "code" or "sourcecode" => argument.Length == 0 ? ofLiterals : FenceLanguages.Parse(argument),
        "parsed-literal" or "literalinclude" => FenceLanguage.Unspecified,
        "prompt" => argument.StartsWith("powershell", StringComparison.Ordinal) ? FenceLanguage.PowerShell : FenceLanguage.Shell,
        "console" => FenceLanguage.Session,
        "shell" or "bash" => FenceLanguage.Shell,
        not null when name.EndsWith("-prompt", StringComparison.Ordinal) => FenceLanguage.Shell,
        _ => null,
    };

    /// <summary>Reads the block that stands further right than its mark, behind the options of a directive; the line to go on with.</summary>
    private static int ReadBlock(MarkupReading reading, int first, int mark, FenceLanguage language)
    {
        var end = reading.EndOfBlock(first, mark);
        while (first < end && reading.Indentation(first) >= 0 && reading.Lines[first].ToString().TrimStart() is [':', not ' ', ..]) first++;
        while (first < end && reading.Indentation(first) < 0) first++;
        if (first == end) return end;

        var indentation = Enumerable.Range(first, end - first).Select(reading.Indentation).Where(blanks => blanks >= 0).Min();
        reading.AddCode(first, end, indentation, language);
        return end;
    }
}
