using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>An image that comes with a user of its own is made to run as root.</summary>
public sealed class ExplicitRootUserRule() : ContainerRule(RuleDescriptors.ExplicitRootUser)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        // Root of podman is, as a rule, the user who calls it.
        if (!container.User.IsKnown(out var user) || !RootUser.Is(user) || container.IsShortLived || container.Origin.IsOfOtherEngine || container.Privileged.Is(true)) yield break;

        // The socket is root's, and whoever may write to it is root on the host under any name.
        if (container.Mounts.Any(mount => EngineSocket.Of(mount) is not null)) yield break;

        var own = container.Image.IsKnown(out var image) ? ImageCatalog.Find(image)?.User : null;
        // What starts as root by itself changes to another user later, or must be root.
        if (own is { IsRoot: true }) yield break;

        var message = own is null ? $"{container.Origin.Subject} is told to run as root" : $"{container.Origin.Subject} runs as root, though its image comes with the user '{own.Name}'";
        yield return Report(container.User.Origin, message, Fix.Offered("Leave the user to the image", container.User.Origin.Remove));
    }
}
