using System.Collections.Immutable;
using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Networking;

/// <summary>Containers on Docker's default bridge do not find each other by name, and share it with those of every other project.</summary>
public sealed class DefaultBridgeNetworkRule() : ProjectRule(RuleDescriptors.DefaultBridgeNetwork)
{
    private const string NewNetwork = "app-network";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        var found = project.UsesDefaultBridge ? MeantToMeet([.. project.Containers.Where(IsOnDefaultBridge).OrderBy(container => container.Lifetime.Start)]) : project.Containers.Where(ChoosesBridge);
        var linked = new HashSet<string>(project.Containers.SelectMany(LinksOf), StringComparer.Ordinal);
        Container? first = null;
        foreach (var container in found)
        {
            // One network for all of them, so it is created where the first of them starts.
            first ??= container;
            var place = ChoosesBridge(container) ? container.NetworkMode!.Origin : container.Origin;
            var isLinked = !container.Links.IsEmpty || container.Name.IsKnown(out var name) && linked.Contains(name);
            var consequence = isLinked ? "where containers find each other by links alone, which are kept for old scripts" : "where containers do not find each other by name";
            yield return Report(place, $"{container.Origin.Subject} is on Docker's default bridge, {consequence}", FixOf(container, first, project)) with { Subject = container.Origin.Subject };
        }
    }

    private static bool ChoosesBridge(Container container) => container.NetworkMode.IsKnown(out var mode) && mode.Kind == NetworkModeKind.DefaultBridge;

    private static bool IsOnDefaultBridge(Container container) =>
        ChoosesBridge(container) || container is { NetworkMode: null, Networks.IsEmpty: true, IsPartial: false };

    /// <summary>
    /// Those that are to reach each other, as far as the text shows it: two at a time for which the default bridge is written; one that names the
    /// other, in a link, a variable or an argument; or two with a name, of different images, that one command after the other starts to stay. All
    /// others are as a rule alternatives, or examples of something else.
    /// </summary>
    private static IEnumerable<Container> MeantToMeet(ImmutableArray<Container> onBridge)
    {
        var images = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var container in onBridge)
        {
            if (container.Name.IsKnown(out var name)) images[name] = ImageOf(container);
        }
        List<List<string>> mentions = [.. onBridge.Select(container => HostsIn(container).Where(host => images.TryGetValue(host, out var image) && image != ImageOf(container)).ToList())];
        var mentioned = new HashSet<string>(mentions.SelectMany(found => found), StringComparer.Ordinal);
        var latestEnd = int.MinValue;
        for (var index = 0; index < onBridge.Length; index++)
        {
            var container = onBridge[index];
            var isMeant = !container.Links.IsEmpty
                || mentions[index].Count > 0
                || container.Name.IsKnown(out var name) && mentioned.Contains(name)
                || index > 0 && StartTogether(onBridge[index - 1], container)
                || index + 1 < onBridge.Length && StartTogether(container, onBridge[index + 1]);
            if (ChoosesBridge(container))
            {
                isMeant |= latestEnd > container.Lifetime.Start || onBridge.Skip(index + 1).FirstOrDefault(ChoosesBridge) is { } next && DockerProject.Coexist(container, next);
                latestEnd = Math.Max(latestEnd, container.Lifetime.End);
            }
            if (isMeant) yield return container;
        }
    }

    private static bool StartTogether(Container one, Container next) =>
        next.Lifetime.Start - one.Lifetime.Start == 1
        && one.Passage == next.Passage
        && DockerProject.Coexist(one, next)
        && one.Name.IsKnown(out var name) && next.Name.IsKnown(out var nextName) && name != nextName
        && ImageOf(one) is { Length: > 0 } image && ImageOf(next) is { Length: > 0 } other && image != other
        // What runs in the foreground and is gone with its command is tried out.
        && !next.IsShortLived;

    private static string ImageOf(Container container) => container.Image.IsKnown(out var image) ? image.FamiliarName : "";

    /// <summary>The hosts that a container's links, variables and command name.</summary>
    private static IEnumerable<string> HostsIn(Container container) => HostMention.Of(container).Select(mention => mention.Host).Concat(LinksOf(container));

    /// <summary>The containers that a container is linked with.</summary>
    private static IEnumerable<string> LinksOf(Container container) => container.Links.Select(link => link.IsKnown(out var text) ? text.Split(':')[0] : "");

    private static Fix FixOf(Container container, Container first, DockerProject project)
    {
        if (project.HasOwnNetwork) return Fix.Unsafe("Use the project's own network", container.NetworkMode!.Origin.Remove);

        var existing = project.Networks.FirstOrDefault(network => network.Lifetime.Start < first.Lifetime.Start && network.Lifetime.Overlaps(container.Lifetime) && (network.Driver is null || network.Driver.Is("bridge")));
        var name = existing is not null && existing.Name.IsKnown(out var known) ? known : NewNetwork;
        return Fix.Unsafe($"Use the network '{name}'", () => first.Origin.DeclareNetwork(name)
            + (ChoosesBridge(container) ? container.NetworkMode!.Origin.Replace(name) : container.Origin.Add(ContainerOption.Networks, name)));
    }
}
