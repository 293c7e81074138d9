using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Networking;

/// <summary>Ports that exist for others on the network: published for one host alone they would be of no use.</summary>
internal static class PublicPort
{
    private static readonly string[] MailPrograms = ["mail", "postfix", "dovecot", "exim", "smtp", "stalwart", "maddy", "poste"];
    private static readonly string[] ReverseProxies = ["traefik", "caddy", "caddy-docker-proxy", "haproxy", "nginx-proxy", "nginx-proxy-manager", "nginxproxymanager", "swag"];

    /// <summary>Whether a mapping publishes such a port, told by its number, its protocol and the image.</summary>
    public static bool Is(Container container, PortMapping mapping)
    {
        if (!mapping.ContainerPort.IsKnown(out var range) || range.First != range.Last) return false;

        var image = container.Image.IsKnown(out var reference) ? UnixPath.LastSegment(reference.Repository) : "";
        return (range.First, mapping.Protocol) switch
        {
            // Names, tunnels, discovery of devices, and the way through an address translation.
            (53, _) or (500 or 4500 or 1194 or 51820 or 1900 or 3478 or 5353 or 10001, "udp") => true,
            (25 or 465 or 587 or 110 or 995 or 143 or 993, "tcp") => MailPrograms.Any(program => image.IndexOf(program, StringComparison.Ordinal) >= 0),
            (22, "tcp") => image.IndexOf("sftp", StringComparison.Ordinal) >= 0 || image.IndexOf("ssh", StringComparison.Ordinal) >= 0,
            (80 or 443, _) => ReverseProxies.Contains(image),
            _ => false,
        };
    }
}
