using System.Collections.Immutable;
using LspDock.DockerDotNet.Binding;
using LspDock.Linting;
using Microsoft.CodeAnalysis;

namespace LspDock.DockerDotNet;

/// <summary>Rules and findings as Roslyn has them.</summary>
internal static class RuleDiagnostic
{
    /// <summary>The descriptor of a rule, made from its page.</summary>
    public static DiagnosticDescriptor Describe(RuleDescriptor rule) =>
        new(rule.Id, rule.Title, "{0}", rule.Category, SeverityOf(rule.Severity), RulePreset.Recommended.Includes(rule), Description(rule.Page), rule.HelpUrl);

    /// <summary>A finding as a diagnostic; the other ends of what it says, and the declaration of a constant, are its additional locations.</summary>
    public static Diagnostic Of(Finding finding, DiagnosticDescriptor descriptor, SyntaxTree tree)
    {
        var related = finding.Related.Where(place => place.At.Document == finding.At.Document).Select(place => Location.Create(tree, place.At.Span));
        var declaration = (finding.At as CSharpOrigin)?.Declaration;
        return Diagnostic.Create(descriptor, Location.Create(tree, finding.At.Span), SeverityOf(finding.Severity), declaration is null ? related : related.Prepend(declaration), ImmutableDictionary<string, string?>.Empty, finding.Message);
    }

    private static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Information => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    /// <summary>What a page says before its examples, without headings.</summary>
    private static string Description(string page)
    {
        var examples = page.IndexOf("\n## Examples", StringComparison.Ordinal);
        var lines = (examples < 0 ? page : page.Substring(0, examples)).Split('\n');
        return string.Join("\n", lines.Where(line => line.Length > 0 && !line.StartsWith("#", StringComparison.Ordinal)));
    }
}
