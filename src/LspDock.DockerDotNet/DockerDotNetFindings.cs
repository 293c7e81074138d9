using System.Collections.Immutable;
using LspDock.DockerDotNet.Binding;
using LspDock.DockerDotNet.Editing;
using LspDock.Linting;
using LspDock.Rules;
using LspDock.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.DockerDotNet;

/// <summary>What the rules say about containers that C# code creates through Docker.DotNet.</summary>
public static class DockerDotNetFindings
{
    private const string Notation = "csharp";

    /// <summary>The rules that apply to C#.</summary>
    public static ImmutableArray<Rule> Rules { get; } = [.. RuleCatalog.All.Where(rule => rule.Descriptor.AppliesTo.Contains(Notation))];

    /// <summary>The findings that stand at a span, in the method or initialiser that holds it. The edits of their fixes are changes of the model's own file.</summary>
    /// <param name="model">The file's semantic model.</param>
    /// <param name="span">The span, in UTF-16 code units.</param>
    /// <param name="cancellationToken">Looked at while the method is read.</param>
    public static ImmutableArray<Finding> At(SemanticModel model, TextSpan span, CancellationToken cancellationToken)
    {
        if (DockerTypes.Of(model.Compilation) is not { } types) return [];

        var root = model.SyntaxTree.GetRoot(cancellationToken);
        foreach (var node in root.FindNode(span, getInnermostNodeForTie: true).AncestorsAndSelf())
        {
            if (model.GetOperation(node, cancellationToken) is not { } operation) continue;

            while (operation.Parent is { } parent) operation = parent;
            return [.. In([operation], types, cancellationToken).Where(finding => finding.At.Span.IntersectsWith(span))];
        }
        return [];
    }

    /// <summary>The findings in the blocks of one member.</summary>
    internal static ImmutableArray<Finding> In(ImmutableArray<IOperation> blocks, DockerTypes types, CancellationToken cancellationToken)
    {
        if (blocks.IsEmpty) return [];

        var tree = blocks[0].Syntax.SyntaxTree;
        var document = new LintDocument
        {
            Path = new DocumentPath(tree.FilePath),
            Text = tree.GetText(cancellationToken),
            Projects = [ContainerBinder.Bind(blocks, types, cancellationToken)],
        };
        // The compiler's own configuration turns rules on and off, those that are off by default as well.
        return [.. Linter.Check(document, Rules, LintSettings.Default with { Preset = RulePreset.All }, cancellationToken: cancellationToken).Select(Tidied)];

        Finding Tidied(Finding finding) => finding with { Fixes = [.. finding.Fixes.Select(fix => fix with { Edit = () => TidyEdit.Of(fix.Edit(), tree.GetRoot()) })] };
    }
}
