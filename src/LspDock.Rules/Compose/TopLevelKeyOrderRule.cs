using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax.Yaml;

namespace LspDock.Rules.Compose;

/// <summary>What a file is, and what it runs, comes first; what its services use comes behind them.</summary>
public sealed class TopLevelKeyOrderRule() : SyntaxNodeRule<YamlTree>(RuleDescriptors.TopLevelKeyOrder)
{
    private static readonly ImmutableArray<string> Order = ["<<", "version", "name", "include", "services", "networks", "volumes", "secrets", "configs", "models"];
    private static readonly int Services = Order.IndexOf("services");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(YamlTree node)
    {
        foreach (var root in WrittenCompose.Roots(node))
        {
            var places = Places(root);
            if (YamlReordering.Find(node, root, (left, right) => places[left] - places[right]) is not { } reordering) continue;

            yield return Report(WrittenCompose.At(node, root.Entries[reordering.Misplaced].Key), $"'{root.Entries[reordering.Misplaced].Name}' belongs before '{root.Entries[reordering.Successor].Name}'",
                Fix.Safe("Put the top-level keys in order", reordering.Apply));
        }
    }

    /// <summary>The place of each key, doubled so that others fit between. An <c>x-</c> key may stand at the top, right before the services, or at the end: it goes to the nearest of these that leaves it on its side of the services.</summary>
    private static ImmutableArray<int> Places(YamlMapping root)
    {
        var places = ImmutableArray.CreateBuilder<int>(root.Entries.Length);
        var isAtTop = true;
        var isBehindServices = false;
        foreach (var entry in root.Entries)
        {
            var known = Order.IndexOf(entry.Name ?? "");
            var isExtension = entry.Name?.StartsWith("x-", StringComparison.Ordinal) == true;
            isAtTop &= isExtension;
            isBehindServices |= known == Services;
            places.Add(
                known >= 0 ? 2 * known
                : isExtension && isAtTop ? -1
                : isExtension && !isBehindServices ? 2 * Services - 1
                : isExtension ? 2 * Order.Length + 1
                : 2 * Order.Length);
        }
        return places.MoveToImmutable();
    }
}
