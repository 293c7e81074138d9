using LspDock.Model;
using LspDock.Syntax.Shell;

namespace LspDock.Syntax.DockerRun;

/// <summary>Reads <c>--publish</c>: <c>[[address:]host:]container[/protocol]</c> or <c>published=…,target=…</c>.</summary>
internal static class DockerPorts
{
    /// <summary>The mappings of a command.</summary>
    public static IEnumerable<PortMapping> Read(DockerCommand command) =>
        from flag in command.All("--publish")
        where flag.Value is { Length: > 0 }
        select flag.Value!.Value.Template.IndexOf('=') > 0 ? ReadLong(command, flag, flag.Value.Value) : ReadShort(command, flag, flag.Value.Value);

    private static PortMapping ReadShort(DockerCommand command, DockerFlag flag, ShellSlice value)
    {
        var slash = value.Template.LastIndexOf('/');
        var mapping = slash < 0 ? value : value.Take(slash);
        var text = mapping.Template;
        var last = text.LastIndexOf(':');
        var middle = last <= 0 ? -1 : text.LastIndexOf(':', last - 1);

        ShellSlice? host = last < 0 ? null : mapping.From(middle + 1).Take(last - middle - 1);
        ShellSlice? address = middle < 0 ? null : mapping.Take(middle);
        // A lone variable may hold the whole mapping, address included.
        var isOpaque = last < 0 && text.IndexOf(ShellWord.Unknown) >= 0;
        var hasHost = host is { Length: > 0 };
        return new()
        {
            Origin = new DockerPortOrigin(command, flag, address, last >= 0, isEditable: !isOpaque),
            HostAddress = address is { Length: > 0 } ? Address(command.Part(flag, address.Value)) : null,
            HostPort = hasHost ? Range(command, flag, host!.Value) : isOpaque ? Range(command, flag, mapping) : null,
            ContainerPort = Range(command, flag, mapping.From(last + 1)),
            Protocol = slash < 0 ? "tcp" : value.From(slash + 1).Value?.ToLowerInvariant() ?? "tcp",
        };
    }

    private static PortMapping ReadLong(DockerCommand command, DockerFlag flag, ShellSlice value)
    {
        var fields = DockerFields.Read(value);
        return new()
        {
            Origin = new DockerPortOrigin(command, flag, null, fields.ContainsKey("published"), isEditable: false),
            HostPort = fields.TryGetValue("published", out var published) ? Range(command, flag, published) : null,
            ContainerPort = fields.TryGetValue("target", out var target) ? Range(command, flag, target) : null,
            Protocol = fields.TryGetValue("protocol", out var protocol) ? protocol.Value?.ToLowerInvariant() ?? "tcp" : "tcp",
        };
    }

    private static Setting<string> Address(Setting<string> written) => written.Select(text => text.TrimStart('[').TrimEnd(']'));

    private static Setting<PortRange> Range(DockerCommand command, DockerFlag flag, ShellSlice slice) => command.Part(flag, slice).SelectValue<PortRange>(PortRange.Parse);
}
