using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Compose;

/// <summary>A network that no service uses is not even made.</summary>
public sealed class UnusedNetworkRule() : ProjectRule(RuleDescriptors.UnusedNetwork)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        if (project.Networks.IsEmpty || !project.DeclaresEverything || !project.IsAlone || UsedNames.Of(project, container => container.Networks.Select(network => network.Name)) is not { } used) return [];

        return from network in UsedNames.Unused(project.Networks, network => network.Name, used)
               select Report(network.Origin, $"Network '{UsedNames.Known(network.Name)}' is declared, and no service is attached to it", UsedNames.Removal(network.Origin, network.External));
    }
}
