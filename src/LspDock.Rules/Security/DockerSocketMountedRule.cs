using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Security;

/// <summary>Whoever can speak to the daemon can start a container that owns the host.</summary>
public sealed class DockerSocketMountedRule() : ContainerRule(RuleDescriptors.DockerSocketMounted)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        // What hands out a part of the socket needs the whole; it is what this rule's page advises.
        if (SocketProxy.Is(container)) yield break;

        if (container.Options.Switch(ContainerOption.UseApiSocket) is { } api && api.Is(true))
            yield return Report(api.Origin, $"{container.Origin.Subject} is given the Docker socket and the client's credentials for registries: whoever controls the container is root on the host");

        foreach (var mount in container.Mounts)
        {
            if (!mount.Kind.Is(MountKind.Bind) && !mount.Kind.Is(MountKind.Other) || !mount.Source.IsKnown(out var source)) continue;
            if (EngineSocket.Of(mount) is { } engine) yield return Report(mount.Origin, $"{container.Origin.Subject} mounts the {engine} socket: whoever controls the container is root on the host");
            else if (UnixPath.Normalize(source) is "/run" or "/var/run") yield return Report(mount.Origin, $"{container.Origin.Subject} mounts '{source}', which holds the Docker socket: whoever controls the container is root on the host");
        }
    }
}
