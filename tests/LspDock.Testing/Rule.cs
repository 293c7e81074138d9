using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax;
using LspDock.Syntax.Embedding;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Testing;

/// <summary>The door to a rule: text with the spans that the rule reports, and the text that its fixes make of it.</summary>
/// <typeparam name="TRule">The rule.</typeparam>
public static class Rule<TRule>
    where TRule : Rule, new()
{
    /// <param name="marked">The text.</param>
    /// <param name="fixedTo">The text once the fixes are applied. Null when that is not looked at.</param>
    /// <param name="severity">The severity of every finding. Null when that is not looked at.</param>
    /// <param name="message">The message of every finding. Null when that is not looked at.</param>
    /// <param name="fix">Which of each finding's fixes is applied, from zero.</param>
    public static void Compose(string marked, string? fixedTo = null, string? severity = null, string? message = null, int fix = 0) => Check(marked, fixedTo, "compose.yaml", Notation.Compose, severity, message, fix);

    public static void Dockerfile(string marked, string? fixedTo = null) => Check(marked, fixedTo, "Dockerfile", Notation.Dockerfile);

    public static void Dotenv(string marked, string? fixedTo = null, string? severity = null, string? message = null, string path = ".env") => Check(marked, fixedTo, path, Notation.Dotenv, severity, message);

    /// <summary>A Compose file with an env file beside it.</summary>
    public static void ComposeBeside(string envFile, string marked, string? fixedTo = null, string? message = null) => Project("=== .env\n" + envFile, marked, fixedTo, message);

    /// <summary>A file among others.</summary>
    /// <param name="around">The others, each behind a line <c>=== path</c>.</param>
    /// <param name="marked">The text.</param>
    /// <param name="fixedTo">The text once the fixes are applied. Null when that is not looked at.</param>
    /// <param name="message">The message of every finding. Null when that is not looked at.</param>
    /// <param name="path">Where the file is.</param>
    /// <param name="severity">The severity of every finding. Null when that is not looked at.</param>
    public static void Project(string around, string marked, string? fixedTo = null, string? message = null, string path = "compose.yaml", string? severity = null) =>
        Check(marked, fixedTo, path, NotationDetection.ByName(new DocumentPath(path)) ?? Notation.Compose, severity, message, around: around);

    /// <param name="marked">The text.</param>
    /// <param name="fixedTo">The text once the fixes are applied. Null when that is not looked at.</param>
    /// <param name="settings">The configuration. Null for the default.</param>
    /// <param name="severity">The severity of every finding. Null when that is not looked at.</param>
    public static void Shell(string marked, string? fixedTo = null, LintSettings? settings = null, string? severity = null) => Check(marked, fixedTo, "run.sh", Notation.Shell, severity, settings: settings);

    public static void Markdown(string marked, string? fixedTo = null) => Check(marked, fixedTo, "README.md", Notation.Markdown);

    public static void Transcript(string marked, string? fixedTo = null) => Check(marked, fixedTo, "article.txt", Notation.Transcript);

    /// <summary>A document of the notation that its path tells.</summary>
    public static void At(string path, string marked, string? fixedTo = null) =>
        Check(marked, fixedTo, path, NotationDetection.Of(new DocumentPath(path), SourceText.From(Markup.Parse(marked).Text)) ?? throw new ArgumentException("is read by nobody", nameof(path)));

    private static void Check(string marked, string? fixedTo, string path, Notation notation, string? severity = null, string? message = null, int fix = 0, string? around = null, LintSettings? settings = null)
    {
        var markup = Markup.Parse(marked);
        var document = Read(SourceText.From(markup.Text));
        var findings = Find(document);

        Assert.Equal(
            markup.Spans.Select(span => Show(document.Text, span.Span)),
            findings.Select(finding => Show(document.Text, finding.At.Span)));
        if (severity is not null) Assert.All(findings, finding => Assert.Equal(severity, SeverityNames.Format(finding.Severity)));
        if (message is not null) Assert.All(findings, finding => Assert.Equal(message, finding.Message));
        if (fixedTo is null) return;

        var result = FixApplication.Apply(document, Read, Find, includeUnsafe: true);
        Assert.Equal(fixedTo, result.Document.Text.ToString());
        Assert.Equal(0, FixApplication.Apply(result.Document, Read, Find, includeUnsafe: true).Applied);

        LintDocument Read(SourceText text) =>
            DocumentReader.Read(new DocumentPath(path), text, notation, around is null ? null : MemoryFiles.Of(around).With(new DocumentPath(path), text));

        ImmutableArray<Finding> Find(LintDocument document) =>
            [.. Linter.Check(document, [new TRule()], (settings ?? LintSettings.Default) with { Preset = RulePreset.All }).Select(finding => finding with { Fixes = [.. finding.Fixes.Skip(fix)] })];
    }

    private static string Show(SourceText text, TextSpan span)
    {
        var position = text.Lines.GetLinePosition(span.Start);
        return $"{position.Line + 1}:{position.Character + 1} {text.ToString(span)}";
    }
}
