using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Networking;

/// <summary>A name leads to a container only from a network that both are in.</summary>
public sealed class UnreachableContainerRule() : ProjectRule(RuleDescriptors.UnreachableContainer)
{
    private const string DependsOn = "depends_on";

    /// <summary>A name that more containers have is not looked into.</summary>
    private const int MostOfOneName = 16;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        // All services of a project without a word about networks are in one.
        if (project.Containers.Length < 2 || project.Containers.All(container => container.Networks.IsEmpty && container.NetworkMode is null)) yield break;

        var names = new ContainerNames(project);
        foreach (var container in project.Containers)
        {
            if (container.IsPartial) continue;

            HashSet<string>? reported = null;
            foreach (var mention in HostMention.Of(container).Concat(Dependencies(container)))
            {
                if (Missed(container, mention.Host, names) is not { } other || !(reported ??= new(StringComparer.Ordinal)).Add(mention.Host)) continue;
                // What is in the host's network or in none is not asked for its name.
                var isOnlyOrder = mention.In == DependsOn;
                if (isOnlyOrder && (names.NetworksOf(container) is [] || names.NetworksOf(other) is [])) continue;

                var fixes = FixesOf(container, other, project, names, scope.Settings);
                yield return Report(mention.Place, Message(container, mention, other, names), fixes.Select(fix => fix with { IsOnlyOffered = isOnlyOrder })) with
                {
                    Subject = container.Origin.Subject,
                    // It may only have to start later.
                    Severity = isOnlyOrder ? Severity.Information : Descriptor.Severity,
                    Related = [new RelatedPlace(other.Origin, $"'{mention.Host}' is {RelatedPlaces.Lower(other.Origin.Subject)}")],
                };
            }
        }
    }

    /// <summary>Those that are to run beside it; what has to come to its end first is not talked to.</summary>
    private static IEnumerable<HostMention> Dependencies(Container container)
    {
        foreach (var reference in container.References)
        {
            if (reference.Attribute == DependsOn && !reference.Condition.Is("service_completed_successfully") && reference.Target.IsKnown(out var name)) yield return new(name, reference.Target.Origin, DependsOn);
        }
    }

    /// <summary>The container of a name that is not reached; null when one is, or nothing can be said.</summary>
    private static Container? Missed(Container container, string host, ContainerNames names)
    {
        Container? missed = null;
        var others = names.Find(host);
        if (others.Count > MostOfOneName) return null;

        foreach (var other in others)
        {
            // What is reached under its own name, or is not there at the same time, is not what is meant.
            if (ReferenceEquals(other, container) || other.IsPartial || !DockerProject.Coexist(container, other)) return null;
            if (names.Share(container, other) != false) return null;
            missed ??= other;
        }
        return missed is null || container.Options.Entries(ContainerOption.ExtraHosts).Any(entry => entry.Name == host) ? null : missed;
    }

    private static string Message(Container container, HostMention mention, Container other, ContainerNames names) =>
        (mention.In == DependsOn
            ? $"{container.Origin.Subject} depends on '{mention.Host}' and shares no network with it"
            : $"{container.Origin.Subject} names '{mention.Host}' in {mention.In} and cannot reach it") + $": it is {PlaceOf(container, names)}, '{mention.Host}' {PlaceOf(other, names)}";

    private static string PlaceOf(Container container, ContainerNames names) => names.NetworksOf(container) switch
    {
        [] => container.NetworkMode.IsKnown(out var mode) && mode.Kind == NetworkModeKind.Host ? "in the host's network, where containers have no names" : "in no network",
        [ContainerNames.DefaultBridge] => "on Docker's default bridge",
        [ContainerNames.DefaultNetwork] => "in the project's own network",
        [var one] => $"in network '{one}'",
        { } several => $"in networks '{string.Join("' and '", several)}'",
        null => "in a network that is not known",
    };

    private static IEnumerable<Fix> FixesOf(Container container, Container other, DockerProject project, ContainerNames names, LintSettings settings)
    {
        if (Attach(container, other, project, names, settings) is { } joins) yield return joins;
        if (Attach(other, container, project, names, settings) is { } isJoined) yield return isJoined;
    }

    /// <summary>Attaches one container to a network of the other; null when that takes more than a line.</summary>
    private static Fix? Attach(Container container, Container other, DockerProject project, ContainerNames names, LintSettings settings)
    {
        if (names.NetworksOf(other) is not [var network, ..] || network == ContainerNames.DefaultBridge || container.NetworkMode is not null) return null;
        // A second network for docker run came with the engine's version 25.
        if (project.UsesDefaultBridge && !container.Networks.IsEmpty && !settings.EngineReaches(25)) return null;
        if (project.UsesDefaultBridge && project.Networks.FirstOrDefault(each => each.Name.Is(network)) is { } created && created.Lifetime.Start > container.Lifetime.Start) return null;

        // With a list of its own a service leaves the project's network.
        string[] added = container.Networks.IsEmpty && project.HasOwnNetwork && network != ContainerNames.DefaultNetwork ? [ContainerNames.DefaultNetwork, network] : [network];
        var name = container.Name.IsKnown(out var known) ? $"'{known}'" : "the container";
        return Fix.Unsafe($"Attach {name} to {(network == ContainerNames.DefaultNetwork ? "the project's own network" : $"network '{network}'")}", () => container.Origin.Add(ContainerOption.Networks, added));
    }
}
