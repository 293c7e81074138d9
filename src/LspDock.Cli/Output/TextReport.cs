using System.Globalization;
using LspDock.Cli.Checking;
using LspDock.Linting;
using Spectre.Console;

namespace LspDock.Cli.Output;

/// <summary>The report for people: each finding with its line, what is meant underlined, and what can be done.</summary>
internal sealed class TextReport(StyledOutput output)
{
    private static readonly Style Faint = new(decoration: Decoration.Dim);
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    /// <summary>Writes all files' findings and a summary.</summary>
    public void Write(IReadOnlyList<FileReport> files, CheckOptions options)
    {
        foreach (var file in files)
        {
            if (file.Diff is { } diff) output.Write(diff);
            foreach (var finding in file.Findings) Write(file.Path, finding);
        }
        output.WriteLine(Summary(files, options));
    }

    private void Write(string path, ReportedFinding finding)
    {
        var (line, column, endLine, endColumn) = finding.Span;
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{path}:{line}:{column} "), Bold);
        output.Write(SeverityNames.Format(finding.Severity), StyleOf(finding.Severity));
        output.Write(" " + finding.Rule.Name + "  ", Faint);
        output.WriteLine(Printable(finding.Message));

        var number = line.ToString(CultureInfo.InvariantCulture).PadLeft(4);
        var margin = new string(' ', number.Length) + " │ ";
        var source = Printable(finding.SourceLine);
        output.Write(number + " │ ", Faint);
        output.WriteLine(source);
        var width = (endLine == line ? endColumn : source.Length + 1) - column;
        output.Write(margin, Faint);
        output.Write(new string(' ', column - 1));
        output.WriteLine(new string('━', Math.Max(1, width)), StyleOf(finding.Severity));
        foreach (var place in finding.Related)
        {
            output.Write(margin, Faint);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(place.Path == path ? "line " : place.Path + ":")}{place.Span.Line}: {place.Message}"));
        }
        foreach (var fix in finding.Fixes)
        {
            output.Write(margin, Faint);
            output.WriteLine($"fix: {fix.Title}{(fix.IsOnlyOffered ? " (by hand)" : fix.Safety == FixSafety.Unsafe ? " (unsafe)" : "")}");
        }
        output.Write(margin, Faint);
        output.WriteLine($"lspdock explain {finding.Rule.Name}", Faint);
        output.WriteLine("");
    }

    /// <summary>The text with a blank for each tab and control character: a file must not steer the reader's terminal, nor shift what is underlined.</summary>
    private static string Printable(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)) : text;

    private static string Summary(IReadOnlyList<FileReport> files, CheckOptions options)
    {
        var findings = files.SelectMany(file => file.Findings).ToList();
        var read = files.Count(file => file.Failure is null);
        var fixedCount = files.Sum(file => file.Fixed);
        var applied = fixedCount == 0 ? "" : options.Diff ? $"{Count(fixedCount, "fix", "fixes")} shown. " : $"{Count(fixedCount, "fix", "fixes")} applied. ";
        if (findings.Count == 0) return $"{applied}Nothing found in {Count(read, "file", "files")}.";

        var severities =
            from severity in (Severity[])[Severity.Error, Severity.Warning, Severity.Information, Severity.Hint]
            let count = findings.Count(finding => finding.Severity == severity)
            where count > 0
            select severity switch
            {
                Severity.Error => Count(count, "error", "errors"),
                Severity.Warning => Count(count, "warning", "warnings"),
                Severity.Information => Count(count, "note", "notes"),
                _ => Count(count, "hint", "hints"),
            };
        var withFindings = files.Count(file => !file.Findings.IsEmpty);
        return $"{applied}{string.Join(", ", severities)} in {withFindings} of {Count(read, "file", "files")}.{Fixable(findings, options)}";
    }

    private static string Fixable(List<ReportedFinding> findings, CheckOptions options)
    {
        var safe = findings.Count(finding => finding.Fixes is [{ Safety: FixSafety.Safe }, ..]);
        var unsafeOnly = findings.Count(finding => finding.Fixes is [{ Safety: FixSafety.Unsafe, IsOnlyOffered: false }, ..]);
        if (options.UnsafeFixes || safe + unsafeOnly == 0) return "";

        return (safe, unsafeOnly) switch
        {
            (0, _) => $" {unsafeOnly} can be fixed with --unsafe-fixes.",
            (_, 0) => $" {safe} can be fixed with --fix.",
            _ => $" {safe} can be fixed with --fix, {unsafeOnly} more with --unsafe-fixes.",
        };
    }

    private static string Count(int count, string one, string several) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : several)}");

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Severity.Warning => new Style(Color.Yellow, decoration: Decoration.Bold),
        Severity.Information => new Style(Color.Blue),
        _ => Faint,
    };
}
