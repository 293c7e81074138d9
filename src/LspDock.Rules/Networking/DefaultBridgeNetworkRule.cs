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
        Container? first = null;
        foreach (var container in found)
        {
            // One network for all of them, so it is created where the first of them starts.
            first ??= container;
            var place = ChoosesBridge(container) ? container.NetworkMode!.Origin : container.Origin;
            yield return Report(place, $"{container.Origin.Subject} is on Docker's default bridge, where containers do not find each other by name", FixOf(container, first, project))
                with { Subject = container.Origin.Subject };
        }
    }

    private static bool ChoosesBridge(Container container) => container.NetworkMode.IsKnown(out var mode) && mode.Kind == NetworkModeKind.DefaultBridge;

    private static bool IsOnDefaultBridge(Container container) =>
        container.Networks.IsEmpty && (ChoosesBridge(container) || container.NetworkMode is null && !container.IsPartial);

    /// <summary>
    /// Those that are to reach each other, as far as the text shows it: two at a time for which the default bridge is written; or two at a time
    /// of different images, each with a name; or a link. Several commands for one image are as a rule alternatives.
    /// </summary>
    private static IEnumerable<Container> MeantToMeet(ImmutableArray<Container> onBridge)
    {
        var linked = new HashSet<string>(onBridge.SelectMany(container => container.Links).Select(link => link.IsKnown(out var text) ? text.Split(':')[0] : ""), StringComparer.Ordinal);
        var written = Meetings(onBridge, (container, index) => ChoosesBridge(container) ? index.ToString(System.Globalization.CultureInfo.InvariantCulture) : null);
        var named = Meetings(onBridge, (container, _) => container.Name is not null && container.Image.IsKnown(out var image) ? image.FamiliarName : null);
        return onBridge.Where((container, index) =>
            written[index] || named[index] || !container.Links.IsEmpty || container.Name.IsKnown(out var name) && linked.Contains(name));
    }

    /// <summary>For each container, in order of their start, whether one of another kind exists at the same time. Those without a kind count for nothing.</summary>
    private static bool[] Meetings(ImmutableArray<Container> containers, Func<Container, int, string?> kindOf)
    {
        var meets = new bool[containers.Length];
        var kinds = containers.Select(kindOf).ToArray();
        // The earlier container that stays longest, and the one that does so among those of other kinds than it.
        (int Longest, int OfOthers) earlier = (-1, -1);
        for (var index = 0; index < meets.Length; index++)
        {
            if (kinds[index] is not { } kind) continue;

            meets[index] = Coexists(kinds.ElementAtOrDefault(earlier.Longest) == kind ? earlier.OfOthers : earlier.Longest, index);
            if (!StaysLonger(index, earlier.Longest)) earlier.OfOthers = kinds[earlier.Longest] != kind && StaysLonger(index, earlier.OfOthers) ? index : earlier.OfOthers;
            else earlier = (index, earlier.Longest >= 0 && kinds[earlier.Longest] != kind ? earlier.Longest : earlier.OfOthers);
        }
        // The next container of another kind; none that follows it starts earlier.
        var (next, ofAnother) = (-1, -1);
        for (var index = meets.Length - 1; index >= 0; index--)
        {
            if (kinds[index] is not { } kind) continue;

            if (next >= 0 && kinds[next] != kind) ofAnother = next;
            meets[index] |= Coexists(index, ofAnother);
            next = index;
        }
        return meets;

        bool Coexists(int one, int other) => one >= 0 && other >= 0 && DockerProject.Coexist(containers[one], containers[other]);

        bool StaysLonger(int one, int other) => other < 0 || containers[one].Lifetime.End >= containers[other].Lifetime.End;
    }

    private static Fix FixOf(Container container, Container first, DockerProject project)
    {
        if (!project.UsesDefaultBridge) return Fix.Unsafe("Use the project's own network", container.NetworkMode!.Origin.Remove);

        var existing = project.Networks.FirstOrDefault(network => network.Lifetime.Start < first.Lifetime.Start && network.Lifetime.Overlaps(container.Lifetime) && (network.Driver is null || network.Driver.Is("bridge")));
        var name = existing is not null && existing.Name.IsKnown(out var known) ? known : NewNetwork;
        return Fix.Unsafe($"Use the network '{name}'", () => first.Origin.DeclareNetwork(name)
            + (ChoosesBridge(container) ? container.NetworkMode!.Origin.Replace(name) : container.Origin.Add(ContainerOption.Networks, name)));
    }
}
