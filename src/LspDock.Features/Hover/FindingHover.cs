using System.Text;
using LspDock.Features.Workspace;
using LspDock.Linting;

namespace LspDock.Features.Hover;

/// <summary>Over a finding: the page of its rule.</summary>
internal static class FindingHover
{
    public static HoverText? At(OpenDocument document, int offset, CancellationToken cancellationToken)
    {
        var findings = document.Findings(cancellationToken).Where(finding => finding.At.Span.IntersectsWith(offset)).ToList();
        if (findings.Count == 0) return null;

        // Several rules at one place: the page of each would bury the reader.
        var markdown = findings is [var only]
            ? $"{Summary(only)}\n\n{RulePage.ForReading(only.Rule)}"
            : string.Join("\n\n", findings.Select(Summary));
        return new(markdown, findings.MinBy(finding => finding.At.Span.Length)!.At.Span);
    }

    private static string Summary(Finding finding) => $"{Escape(finding.Message)} ([{finding.Rule.Name}]({finding.Rule.HelpUrl}))";

    /// <summary>A message with the user's own text in it, so that Markdown shows it as it is.</summary>
    private static string Escape(string message)
    {
        var escaped = new StringBuilder(message.Length);
        foreach (var character in message)
        {
            if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '~' or '|' or '$') escaped.Append('\\');
            escaped.Append(character is '\n' or '\r' ? ' ' : character);
        }
        return escaped.ToString();
    }
}
