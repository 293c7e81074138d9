using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax.Yaml;

namespace LspDock.Rules.Compose;

/// <summary>Services whose keys stand in one order are read and compared faster.</summary>
public sealed class ServiceKeyOrderRule() : SyntaxNodeRule<YamlTree>(RuleDescriptors.ServiceKeyOrder)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(YamlTree node)
    {
        foreach (var (_, name, service) in WrittenCompose.Services(node))
        {
            ImmutableArray<string> keys = [.. service.Entries.Select(entry => entry.Name ?? "")];
            ImmutableArray<int> places = [.. keys.Select(ServiceKeys.PlaceOf)];
            if (YamlReordering.Find(node, service, (left, right) => ServiceKeys.Compare(keys[left], places[left], keys[right], places[right])) is not { } reordering) continue;

            yield return Report(WrittenCompose.At(node, service.Entries[reordering.Misplaced].Key), $"'{keys[reordering.Misplaced]}' of service '{name}' belongs before '{keys[reordering.Successor]}'",
                Fix.Safe($"Put the keys of service '{name}' in order", reordering.Apply));
        }
    }
}
