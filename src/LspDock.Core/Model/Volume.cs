namespace LspDock.Model;

/// <summary>A named volume that a project declares or creates.</summary>
public sealed record Volume
{
    /// <summary>Where the volume is declared.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The name by which containers mount it: in Compose the key under <c>volumes</c>.</summary>
    public required Setting<string> Name { get; init; }

    /// <summary>Whether it exists outside the project.</summary>
    public Setting<bool>? External { get; init; }

    /// <summary>When in its document's course the volume exists.</summary>
    public Lifetime Lifetime { get; init; } = Lifetime.Always;
}
