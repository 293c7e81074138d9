using LspDock.Catalog;

namespace LspDock.Syntax.Compose.Validation;

/// <summary>Whether a text has the format that an attribute asks for. Each format is a function of the text alone.</summary>
internal static class ComposeFormats
{
    /// <summary>What is wrong with a scalar; null when nothing is, or when a variable decides.</summary>
    /// <param name="format">The format.</param>
    /// <param name="raw">The scalar's value as written, with its variables.</param>
    /// <param name="isText">Whether YAML reads the scalar as text.</param>
    public static ComposeFormatError? Check(ComposeFormat format, string raw, bool isText)
    {
        // Each part of a port has its own variables, and what surrounds them is known.
        if (format.Kind == ComposeFormatKind.PortMapping) return PortFormat.Check(raw);
        if (format.Kind == ComposeFormatKind.EnvironmentItem) return TextFormats.EnvironmentItem(raw);

        // An empty text mostly stands for nothing at all, and Docker takes it for that nearly everywhere.
        if (Interpolation.Read(raw).Text is not { Length: > 0 } text) return null;
        var error = CheckText(format, text, isText);
        // What is empty without its variable is there with it.
        return error is { Flaw: ComposeFlaw.EmptyPart } && raw.IndexOf('$') >= 0 ? null : error;
    }

    private static ComposeFormatError? CheckText(ComposeFormat format, string text, bool isText) => format.Kind switch
    {
        ComposeFormatKind.Boolean => isText ? NumberFormats.Boolean(text) : null,
        ComposeFormatKind.Integer => NumberFormats.Integer(text, format.Minimum, format.Maximum, isText),
        ComposeFormatKind.Decimal => isText ? NumberFormats.Decimal(text) : null,
        ComposeFormatKind.Duration => DurationFormat.Check(text),
        ComposeFormatKind.Size => isText ? NumberFormats.Size(text) : null,
        ComposeFormatKind.OneOf => WordFormats.OneOf(text, format.Values),
        ComposeFormatKind.RestartPolicy => WordFormats.RestartPolicy(text),
        ComposeFormatKind.PullPolicy => WordFormats.PullPolicy(text),
        ComposeFormatKind.PortOrRange => PortFormat.CheckRange(text),
        ComposeFormatKind.VolumeMapping => TextFormats.VolumeMapping(text),
        ComposeFormatKind.DeviceMapping => TextFormats.DeviceMapping(text),
        ComposeFormatKind.HostMapping => TextFormats.HostMapping(text),
        ComposeFormatKind.IpAddress => AddressFormats.IpAddress(text),
        ComposeFormatKind.Cidr => AddressFormats.Cidr(text),
        ComposeFormatKind.MacAddress => AddressFormats.MacAddress(text),
        ComposeFormatKind.NumberList => NumberFormats.NumberList(text),
        ComposeFormatKind.DevicePath => TextFormats.DevicePath(text),
        ComposeFormatKind.ContainerName => TextFormats.ContainerName(text),
        ComposeFormatKind.FileMode => isText ? NumberFormats.FileMode(text) : null,
        ComposeFormatKind.CommandWords => CommandFormat.Check(text),
        ComposeFormatKind.DeviceCount => isText ? NumberFormats.DeviceCount(text) : null,
        ComposeFormatKind.Signal => SignalFormat.Check(text),
        ComposeFormatKind.SshKey => TextFormats.SshKey(text),
        ComposeFormatKind.NamedContext => TextFormats.NamedContext(text),
        _ => null,
    };
}
