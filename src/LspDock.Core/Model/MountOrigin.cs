namespace LspDock.Model;

/// <summary>Where a mount is written.</summary>
public abstract class MountOrigin : Origin
{
    /// <summary>Mounts the named volume in place of a bind mount's host path, at the same path of the container and with the same access. Does not declare the volume.</summary>
    /// <param name="name">The volume's name, at least two characters of <c>[a-zA-Z0-9_.-]</c>.</param>
    public abstract Edit UseVolume(string name);
}
