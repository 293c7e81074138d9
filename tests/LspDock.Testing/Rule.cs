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
    public static void Compose(string marked, string? fixedTo = null) => Check(marked, fixedTo, "compose.yaml", Notation.Compose);

    public static void Dockerfile(string marked, string? fixedTo = null) => Check(marked, fixedTo, "Dockerfile", Notation.Dockerfile);

    public static void Shell(string marked, string? fixedTo = null) => Check(marked, fixedTo, "run.sh", Notation.Shell);

    public static void Markdown(string marked, string? fixedTo = null) => Check(marked, fixedTo, "README.md", Notation.Markdown);

    public static void Transcript(string marked, string? fixedTo = null) => Check(marked, fixedTo, "article.txt", Notation.Transcript);

    private static void Check(string marked, string? fixedTo, string path, Notation notation)
    {
        var markup = Markup.Parse(marked);
        var document = Read(SourceText.From(markup.Text));
        var findings = Find(document);

        Assert.Equal(
            markup.Spans.Select(span => Show(document.Text, span.Span)),
            findings.Select(finding => Show(document.Text, finding.At.Span)));
        if (fixedTo is null) return;

        var result = FixApplication.Apply(document, Read, Find, includeUnsafe: true);
        Assert.Equal(fixedTo, result.Document.Text.ToString());
        Assert.Equal(0, FixApplication.Apply(result.Document, Read, Find, includeUnsafe: true).Applied);

        LintDocument Read(SourceText text) => DocumentReader.Read(new DocumentPath(path), text, notation);

        static ImmutableArray<Finding> Find(LintDocument document) => Linter.Check(document, [new TRule()], LintSettings.Default);
    }

    private static string Show(SourceText text, TextSpan span)
    {
        var position = text.Lines.GetLinePosition(span.Start);
        return $"{position.Line + 1}:{position.Character + 1} {text.ToString(span)}";
    }
}
