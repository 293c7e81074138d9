namespace LspDock.Model;

/// <summary>Where a mount is written.</summary>
public abstract class MountOrigin : Origin
{
    /// <summary>Mounts the named volume in place of a bind mount's host path or of an anonymous volume, at the same path of the container and with the same access. Does not declare the volume.</summary>
    /// <param name="name">The volume's name, at least two characters of <c>[a-zA-Z0-9_.-]</c>.</param>
    public abstract Edit UseVolume(string name);

    /// <summary>Mounts a file or folder of the host in place of a volume, at the same path of the container and with the same access. Unavailable when this notation cannot.</summary>
    /// <param name="path">The path on the host, as its notation writes it.</param>
    public virtual Edit BindPath(string path) => Edit.Unavailable;

    /// <summary>Keeps the container from writing to the mount. Unavailable when this notation cannot.</summary>
    public virtual Edit MakeReadOnly() => Edit.Unavailable;
}
