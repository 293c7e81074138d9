namespace LspDock.Model;

/// <summary>A device of the host given to a container.</summary>
public sealed record DeviceMapping
{
    /// <summary>Where the mapping is written.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The device's path on the host.</summary>
    public required Setting<string> HostPath { get; init; }
}
