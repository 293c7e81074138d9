using System.Collections.Immutable;

namespace LspDock.Model;

/// <summary>A secret, config or model that a project declares.</summary>
public sealed record ProjectResource
{
    /// <summary>Where it is declared.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The name by which containers use it.</summary>
    public required Setting<string> Name { get; init; }

    /// <summary>Whether it exists outside the project.</summary>
    public Setting<bool>? External { get; init; }

    /// <summary>The attributes that say where its content comes from, as written: <c>file</c>, <c>environment</c>, <c>content</c>, <c>driver</c>.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];
}
