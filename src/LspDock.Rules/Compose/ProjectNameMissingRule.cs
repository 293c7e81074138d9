using LspDock.Linting;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Yaml;

namespace LspDock.Rules.Compose;

/// <summary>Without a name, the project is called after the folder that it happens to lie in.</summary>
public sealed class ProjectNameMissingRule() : SyntaxNodeRule<YamlTree>(RuleDescriptors.ProjectNameMissing)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(YamlTree node)
    {
        // Other files are parts of a project that is named elsewhere, and an excerpt leaves out what does not matter to it.
        if (node.Source.Host != node.Source.Text || !ComposeDocuments.IsDefaultName(node.Source.Document.FileName) || node.Documents.Length != 1) yield break;

        foreach (var root in WrittenCompose.Roots(node))
        {
            if (root.Find("services") is not { } services || root.Find("name") is not null || root.Entries.Any(ComposeMapping.IsMergeKey)) continue;

            yield return Report(WrittenCompose.At(node, services.Key), "The project has no name: Docker Compose calls it after its folder");
        }
    }
}
