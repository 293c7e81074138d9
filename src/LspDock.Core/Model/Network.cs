namespace LspDock.Model;

/// <summary>A network that a project declares or creates.</summary>
public sealed record Network
{
    /// <summary>Where the network is declared.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The name by which containers attach to it: in Compose the key under <c>networks</c>.</summary>
    public required Setting<string> Name { get; init; }

    /// <summary>The driver. Null when it is not written: <c>bridge</c>.</summary>
    public Setting<string>? Driver { get; init; }

    /// <summary>Whether it exists outside the project.</summary>
    public Setting<bool>? External { get; init; }

    /// <summary>When in its document's course the network exists.</summary>
    public Lifetime Lifetime { get; init; } = Lifetime.Always;
}
