using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Yaml;

namespace LspDock.Rules.Compose;

/// <summary>In a long file, services are found where the alphabet has them.</summary>
public sealed class ServiceOrderRule() : SyntaxNodeRule<YamlTree>(RuleDescriptors.ServiceOrder)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(YamlTree node)
    {
        foreach (var root in WrittenCompose.Roots(node))
        {
            if (root.Find("services")?.Value is not YamlMapping services) continue;

            ImmutableArray<string> names = [.. services.Entries.Select(entry => entry.Name ?? "")];
            ImmutableArray<int> kinds = [.. services.Entries.Select(KindOf)];
            if (YamlReordering.Find(node, services, (left, right) => Compare(names, kinds, left, right)) is not { } reordering) continue;

            yield return Report(WrittenCompose.At(node, services.Entries[reordering.Misplaced].Key), $"Service '{names[reordering.Misplaced]}' belongs before '{names[reordering.Successor]}'",
                Fix.Safe("Put the services in alphabetical order", reordering.Apply));
        }
    }

    /// <summary>Merge keys first, then fragments, which others build on.</summary>
    private static int KindOf(YamlEntry entry) =>
        ComposeMapping.IsMergeKey(entry) ? 0
        : entry.Name?.StartsWith("x-", StringComparison.Ordinal) == true ? 1
        : 2;

    private static int Compare(ImmutableArray<string> names, ImmutableArray<int> kinds, int left, int right) =>
        kinds[left] != kinds[right] ? kinds[left] - kinds[right]
        : kinds[left] == 2 ? NaturalOrder.Compare(names[left], names[right])
        : 0;
}
