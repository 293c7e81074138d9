namespace LspDock.Model;

/// <summary>A port on which a container of the image is said to listen: EXPOSE.</summary>
public sealed record ExposedPort
{
    /// <summary>The port or range; unknown when variables decide. Its origin is the word that names it.</summary>
    public required Setting<PortRange> Port { get; init; }

    /// <summary>The protocol in lower case; <c>tcp</c> when none is written.</summary>
    public string Protocol { get; init; } = "tcp";
}
