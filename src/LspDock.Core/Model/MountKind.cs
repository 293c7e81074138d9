namespace LspDock.Model;

/// <summary>Docker's kinds of mounts.</summary>
public enum MountKind
{
    /// <summary>A file or folder of the host.</summary>
    Bind,

    /// <summary>A volume with a name.</summary>
    NamedVolume,

    /// <summary>A volume that Docker names itself, deleted with a container that has <c>--rm</c>.</summary>
    AnonymousVolume,

    /// <summary>A file system in memory.</summary>
    Tmpfs,

    /// <summary>Named pipes, cluster volumes, image mounts.</summary>
    Other,
}
