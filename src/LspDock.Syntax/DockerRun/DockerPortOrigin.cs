using LspDock.Model;
using LspDock.Syntax.Shell;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.DockerRun;

/// <summary>A value of <c>--publish</c>.</summary>
/// <param name="command">The command.</param>
/// <param name="flag">The flag.</param>
/// <param name="hostAddress">The host address as written, with brackets. Null when there is none.</param>
/// <param name="hasHostPort">Whether a host port is written.</param>
/// <param name="isEditable">Whether an address can be written: not in the long form, and not when a variable holds the whole mapping.</param>
public sealed class DockerPortOrigin(DockerCommand command, DockerFlag flag, ShellSlice? hostAddress, bool hasHostPort, bool isEditable) : PortOrigin
{
    private readonly DockerFlagOrigin place = new(command, flag, flag.Value!.Value);

    /// <inheritdoc/>
    public override DocumentPath Document => place.Document;

    /// <inheritdoc/>
    public override TextSpan Span => place.Span;

    /// <inheritdoc/>
    public override Edit Remove() => place.Remove();

    /// <inheritdoc/>
    public override Edit Replace(string value) => place.Replace(value);

    /// <inheritdoc/>
    public override Edit SetHostAddress(string address)
    {
        if (!isEditable) return Edit.Unavailable;

        var (source, dialect) = (command.Shell.Source, command.Shell.Dialect);
        var isIpv6 = address.IndexOf(':') >= 0;
        var written = isIpv6 ? "[" + address + "]" : address;
        if (hostAddress is { Length: > 0 } old) return old.Replace(source, dialect, written);

        var value = flag.Value!.Value;
        var separator = hasHostPort ? ":" : hostAddress is null ? "::" : "";
        // Brackets need quotes, which go around the whole value.
        if (isIpv6 && value.Value is { } mapping) return value.Replace(source, dialect, written + separator + mapping);
        return isIpv6 ? Edit.Unavailable : source.Replace(new TextSpan(value.Span.Start, 0), written + separator);
    }
}
