using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax.Yaml;

namespace LspDock.Rules.Compose;

/// <summary>The services that a service depends on have no order of their own, so the alphabet's is the one that is easy to keep.</summary>
public sealed class DependsOnOrderRule() : SyntaxNodeRule<YamlTree>(RuleDescriptors.DependsOnOrder)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(YamlTree node)
    {
        foreach (var (_, name, service) in WrittenCompose.Services(node))
        {
            if (service.Find("depends_on")?.Value is not { } dependencies) continue;

            ImmutableArray<YamlNode> keys = dependencies switch
            {
                YamlMapping mapping => [.. mapping.Entries.Select(entry => entry.Key)],
                YamlSequence sequence => sequence.Items,
                _ => [],
            };
            ImmutableArray<string?> targets = [.. keys.Select(key => (key as YamlScalar)?.Value)];
            if (targets.Any(target => target is null) || YamlReordering.Find(node, dependencies, (left, right) => Compare(targets[left]!, targets[right]!)) is not { } reordering) continue;

            yield return Report(WrittenCompose.At(node, keys[reordering.Misplaced]), $"'{targets[reordering.Misplaced]}' belongs before '{targets[reordering.Successor]}' among what service '{name}' depends on",
                Fix.Safe($"Put what service '{name}' depends on in alphabetical order", reordering.Apply));
        }
    }

    private static int Compare(string left, string right) =>
        left == "<<" || right == "<<" ? (right == "<<").CompareTo(left == "<<") : NaturalOrder.Compare(left, right);
}
