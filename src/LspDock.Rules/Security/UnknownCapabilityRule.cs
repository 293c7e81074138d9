using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Security;

/// <summary>Docker makes no container with a capability that it does not know.</summary>
public sealed class UnknownCapabilityRule() : ContainerRule(RuleDescriptors.UnknownCapability)
{
    private const string Prefix = "CAP_";
    private static readonly string[] Words = [.. CapabilityCatalog.All.Select(capability => capability.Name), "ALL"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope) =>
        from written in Written(container)
        where written.Setting.IsKnown(out var word) && CapabilityCatalog.Find(word) is null && !GivenCapabilities.IsAll(word)
        let finding = Judge(container, written.Option, written.Setting, scope)
        where finding is not null
        select finding;

    private static IEnumerable<(ContainerOption Option, Setting<string> Setting)> Written(Container container) =>
        container is { CapAdd.IsEmpty: true, CapDrop.IsEmpty: true }
            ? []
            : container.CapAdd.Select(setting => (ContainerOption.CapAdd, setting)).Concat(container.CapDrop.Select(setting => (ContainerOption.CapDrop, setting)));

    private Finding? Judge(Container container, ContainerOption option, Setting<string> setting, RuleScope scope)
    {
        if (!setting.IsKnown(out var word)) return null;

        var origin = setting.Origin;
        var words = word.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1)
        {
            // Podman takes lists.
            return container.Origin.IsOfOtherEngine ? null : Report(origin, $"'{word}' is one name to Docker, which knows no such capability: each needs an entry of its own",
                Array.TrueForAll(words, each => CapabilityCatalog.Find(each) is not null) ? [Fix.Safe("Write one entry for each", () => origin.Remove() + container.Origin.Add(option, words))] : Array.Empty<Fix>());
        }
        if (Nearest(word) is { } nearest) return Report(origin, $"There is no capability '{word}'; did you mean '{nearest}'?", Fix.Safe($"Write '{nearest}'", () => origin.Replace(nearest)));

        // An article writes words that stand for the reader's own.
        return scope.Project.IsExcerpt ? null : Report(origin, $"There is no capability '{word}'");
    }

    /// <summary>The capability that was meant, with the prefix when it was written with one. Null when none is near.</summary>
    private static string? Nearest(string word)
    {
        var hasPrefix = word.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);
        var bare = hasPrefix ? word.Substring(Prefix.Length) : word;
        var nearest = Spelling.Closest(bare, Words);
        return nearest is null || !hasPrefix || GivenCapabilities.IsAll(nearest) ? nearest : Prefix + nearest;
    }
}
