using System.Collections.Immutable;

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

    /// <summary>The name that the network has on the host. Null when it is made of the project's name and the key, or is <see cref="Name"/>.</summary>
    public Setting<string>? FixedName { get; init; }

    /// <summary>The options of its driver.</summary>
    public ImmutableArray<NamedSetting> DriverOptions { get; init; } = [];

    /// <summary>The addresses that it gives. Empty when Docker chooses them.</summary>
    public ImmutableArray<AddressPool> Pools { get; init; } = [];

    /// <summary>Whether nothing outside can be reached from it, nor reach into it. Null when it is not written: it can.</summary>
    public Setting<bool>? Internal { get; init; }

    /// <summary>Whether containers that no Swarm runs may join it. Null when it is not written: they may not.</summary>
    public Setting<bool>? Attachable { get; init; }

    /// <summary>Whether it exists outside the project.</summary>
    public Setting<bool>? External { get; init; }

    /// <summary>When in its document's course the network exists.</summary>
    public Lifetime Lifetime { get; init; } = Lifetime.Always;
}
