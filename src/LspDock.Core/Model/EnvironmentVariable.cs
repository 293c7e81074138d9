namespace LspDock.Model;

/// <summary>An environment variable of a container.</summary>
public sealed record EnvironmentVariable
{
    /// <summary>Where the whole entry is written.</summary>
    public required EnvironmentOrigin Origin { get; init; }

    /// <summary>The variable's name.</summary>
    public required string Name { get; init; }

    /// <summary>The value. Null when only the name is written: it is taken from the surrounding environment.</summary>
    public Setting<string>? Value { get; init; }
}
