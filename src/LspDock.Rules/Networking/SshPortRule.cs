using LspDock.Linting;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Networking;

/// <summary>For a shell in a container no server is needed in it.</summary>
public sealed class SshPortRule() : ContainerRule(RuleDescriptors.SshPort)
{
    private const int Ssh = 22;

    private static readonly string[] GitServers = ["gitea", "forgejo", "gitlab", "gogs", "gerrit", "soft-serve", "onedev", "phabricator", "sourcehut"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope) =>
        from port in container.Ports
        where port.Protocol == "tcp" && port.ContainerPort.IsKnown(out var range) && range == new PortRange(Ssh, Ssh) && !PublicPort.Is(container, port) && !IsGitServer(container)
        select Report(port.Origin, $"{container.Origin.Subject} publishes its port 22: 'docker exec' gives a shell in it without an SSH server");

    private static bool IsGitServer(Container container) =>
        container.Image.IsKnown(out var image) && IsNameOf(UnixPath.LastSegment(image.Repository)) || container.Name.IsKnown(out var name) && IsNameOf(name);

    private static bool IsNameOf(string name) => Array.Exists(GitServers, server => name.IndexOf(server, StringComparison.Ordinal) >= 0);
}
