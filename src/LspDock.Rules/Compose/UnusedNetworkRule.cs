using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Compose;

/// <summary>A network that no service uses is not even made.</summary>
public sealed class UnusedNetworkRule() : ProjectRule(RuleDescriptors.UnusedNetwork)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        if (UsedNames.MadeInVain(project, project.Networks, network => network.Name, network => network.Lifetime, UsesOf) is { } made)
        {
            return made.Select(network => Report(network.Origin, $"Network '{UsedNames.Known(network.Name)}' is created, and no command uses it"));
        }
        if (project.Networks.IsEmpty || !project.DeclaresEverything || !project.IsAlone || UsedNames.Of(project, UsesOf) is not { } used) return [];

        return from network in UsedNames.Unused(project.Networks, network => network.Name, used)
               select Report(network.Origin, $"Network '{UsedNames.Known(network.Name)}' is declared, and no service is attached to it", UsedNames.Removal(network.Origin, network.External));
    }

    /// <summary>The networks that a container is attached to: the default one when it names none. A mode that is not known may be any network.</summary>
    private static IEnumerable<Setting<string>> UsesOf(Container container) =>
        !container.Networks.IsEmpty ? container.Networks.Select(network => network.Name)
        : container.NetworkMode is null ? [new(container.Origin, "default")]
        : container.NetworkMode.IsKnown(out _) ? []
        : [Setting<string>.Unknown(container.NetworkMode.Origin)];
}
