using System.Text;
using LspDock.Linting;

namespace LspDock.Features.Hover;

/// <summary>A rule's page as an editor shows it.</summary>
internal static class RulePage
{
    /// <summary>The page without its title, each example under a word that says what it shows: renderers hide what stands behind a fence's language.</summary>
    public static string ForReading(RuleDescriptor rule)
    {
        var text = new StringBuilder(rule.Page.Length + 64);
        foreach (var line in rule.Page.ReplaceLineEndings("\n").Trim().Split('\n'))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal)) continue;

            if (ExampleKind(line) is { } kind) text.Append(kind).Append(":\n\n").Append(line.AsSpan(0, line.IndexOf(' '))).Append('\n');
            else if (line.StartsWith("## ", StringComparison.Ordinal)) text.Append("**").Append(line.AsSpan(3)).Append("**\n\n");
            else text.Append(line).Append('\n');
        }
        return text.ToString().Trim();
    }

    private static string? ExampleKind(string line) => !line.StartsWith("```", StringComparison.Ordinal) ? null : line[(line.LastIndexOf(' ') + 1)..] switch
    {
        "bad" => "Reported",
        "fixed" => "Fixed",
        "good" => "Not reported",
        _ => null,
    };
}
