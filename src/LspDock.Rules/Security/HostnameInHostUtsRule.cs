using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>A container that shares the host's name has none of its own to set.</summary>
public sealed class HostnameInHostUtsRule() : ContainerRule(RuleDescriptors.HostnameInHostUts)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        // Of a command the flags are told of.
        if (scope.Project.UsesDefaultBridge) yield break;

        var uts = container.Options.Text(ContainerOption.Uts);
        if (!uts.Is("host") || container.Options.Text(ContainerOption.Hostname) is not { } hostname || hostname.Is("")) yield break;

        yield return Report(hostname.Origin, $"{container.Origin.Subject} has a host name, and shares the host's own: Docker does not create it",
            Fix.Unsafe("Remove the host name", hostname.Origin.Remove),
            Fix.Offered("Give it a name of its own", uts.Origin.Remove)) with
        {
            Related = [new RelatedPlace(uts.Origin, "It shares the host's name")],
        };
    }
}
