using LspDock.Cli.Checking;
using LspDock.Linting;

namespace LspDock.Cli.Output;

/// <summary>
/// Workflow commands that GitHub Actions shows beside the changed lines. See
/// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands.
/// </summary>
internal static class GitHubReport
{
    public static void Write(TextWriter output, IEnumerable<FileReport> files)
    {
        foreach (var file in files)
        {
            foreach (var finding in file.Findings)
            {
                var (line, column, endLine, endColumn) = finding.Span;
                // Columns are only taken for findings on one line.
                var columns = line == endLine ? $",col={column},endColumn={endColumn}" : "";
                output.WriteLine($"::{Command(finding.Severity)} file={Property(file.Path)},line={line},endLine={endLine}{columns},title={Property(finding.Rule.Name)}::{Text(finding.Message)} ({finding.Rule.HelpUrl})");
            }
        }
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Text(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Text(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
