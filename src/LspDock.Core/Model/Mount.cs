namespace LspDock.Model;

/// <summary>Something mounted into a container.</summary>
public sealed record Mount
{
    /// <summary>Where the mount is written.</summary>
    public required MountOrigin Origin { get; init; }

    /// <summary>What kind of mount it is; unknown when a variable decides.</summary>
    public required Setting<MountKind> Kind { get; init; }

    /// <summary>The host path of a bind mount or the name of a volume. Null for anonymous volumes and tmpfs.</summary>
    public Setting<string>? Source { get; init; }

    /// <summary>The path in the container.</summary>
    public Setting<string>? Target { get; init; }

    /// <summary>Whether the container may not write to it. Null when it is not written: it may.</summary>
    public Setting<bool>? ReadOnly { get; init; }

    /// <summary>What lies beside a script at the relative path, or under the name of the volume.</summary>
    public FilePresence SourcePresence { get; init; }
}
