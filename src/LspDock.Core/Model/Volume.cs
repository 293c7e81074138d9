using System.Collections.Immutable;

namespace LspDock.Model;

/// <summary>A named volume that a project declares or creates.</summary>
public sealed record Volume
{
    /// <summary>Where the volume is declared.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The name by which containers mount it: in Compose the key under <c>volumes</c>.</summary>
    public required Setting<string> Name { get; init; }

    /// <summary>The name that the volume has on the host. Null when it is made of the project's name and the key, or is <see cref="Name"/>.</summary>
    public Setting<string>? FixedName { get; init; }

    /// <summary>The driver. Null when it is not written: <c>local</c>.</summary>
    public Setting<string>? Driver { get; init; }

    /// <summary>The options of its driver.</summary>
    public ImmutableArray<NamedSetting> DriverOptions { get; init; } = [];

    /// <summary>Whether it exists outside the project.</summary>
    public Setting<bool>? External { get; init; }

    /// <summary>When in its document's course the volume exists.</summary>
    public Lifetime Lifetime { get; init; } = Lifetime.Always;
}
