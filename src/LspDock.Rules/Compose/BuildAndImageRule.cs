using LspDock.Linting;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Yaml;

namespace LspDock.Rules.Compose;

/// <summary>With an image and a build, and no word on which comes first, Docker Compose looks for the image in the registry and builds only when there is none.</summary>
public sealed class BuildAndImageRule() : SyntaxNodeRule<YamlTree>(RuleDescriptors.BuildAndImage)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(YamlTree node)
    {
        foreach (var (_, name, service) in WrittenCompose.Services(node))
        {
            // A merge key or another file may bring the policy.
            if (service.Find("build") is not { } build || service.Find("image") is null || service.Find("pull_policy") is not null || service.Find("extends") is not null || service.Entries.Any(ComposeMapping.IsMergeKey)) continue;

            yield return Report(WrittenCompose.At(node, build.Key), $"Service '{name}' has an image and a build: Docker Compose pulls the image where it can, and builds where it cannot",
                Fix.Unsafe("Always build: add 'pull_policy: build'", () => YamlAddition.Entry(node, service, "pull_policy", "build")));
        }
    }
}
