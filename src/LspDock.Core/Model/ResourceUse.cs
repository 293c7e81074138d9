namespace LspDock.Model;

/// <summary>A secret, config or model of the project that a container uses.</summary>
public sealed record ResourceUse
{
    /// <summary>The name under which the project declares it. Its origin replaces the name alone.</summary>
    public required Setting<string> Name { get; init; }

    /// <summary>The path in the container. Null when it is not written, or when this is no file.</summary>
    public Setting<string>? Target { get; init; }
}
