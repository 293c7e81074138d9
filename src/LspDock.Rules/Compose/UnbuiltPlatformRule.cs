using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax.Compose.Merging;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses a service that runs on a platform for which it does not build.</summary>
public sealed class UnbuiltPlatformRule() : SyntaxNodeRule<ComposeProject>(RuleDescriptors.UnbuiltPlatform)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ComposeProject node)
    {
        foreach (var (name, _, service) in node.EnabledServices())
        {
            if (service["platform"] is not { } platform || service["build"]?.Mapping?["platforms"] is not { } platforms || platforms.Items.IsEmpty) continue;
            if (!platform.Text().IsKnown(out var wanted) || platform.Text().IsDefault || wanted.Length == 0) continue;
            // Any of them may be the one where one is not known.
            if (!platforms.Items.All(built => built.Text().IsKnown(out var other) && other != wanted)) continue;

            yield return Report(platform.Origin, $"Service '{name}' runs on '{wanted}', which is not among the platforms that it is built for",
                Fix.Unsafe($"Build for '{wanted}' too", () => platforms.AddItem(wanted)))
                with
            { Related = [new RelatedPlace(platforms.Origin, "The platforms are here")] };
        }
    }
}
