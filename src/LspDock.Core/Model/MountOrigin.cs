namespace LspDock.Model;

/// <summary>Where a mount is written.</summary>
public abstract class MountOrigin : Origin
{
    /// <summary>Whether Docker's command line itself looks at a bind mount's source, so that what is wrong with it is told of with the flag.</summary>
    public virtual bool IsSourceCheckedWithFlag => false;

    /// <summary>Mounts the named volume in place of a bind mount's host path or of an anonymous volume, at the same path of the container and with the same access. Does not declare the volume.</summary>
    /// <param name="name">The volume's name, at least two characters of <c>[a-zA-Z0-9_.-]</c>.</param>
    public abstract Edit UseVolume(string name);

    /// <summary>Mounts a file or folder of the host in place of a volume, at the same path of the container and with the same access. Unavailable when this notation cannot.</summary>
    /// <param name="path">The path on the host, as its notation writes it.</param>
    public virtual Edit BindPath(string path) => Edit.Unavailable;

    /// <summary>Keeps the container from writing to the mount. Unavailable when this notation cannot.</summary>
    public virtual Edit MakeReadOnly() => Edit.Unavailable;

    /// <summary>Writes another word in the place of one of <see cref="Mount.Modes"/>. Unavailable when this notation cannot.</summary>
    /// <param name="mode">The word that stands there.</param>
    /// <param name="with">The word that takes its place. Null takes it away.</param>
    public virtual Edit ExchangeMode(string mode, string? with) => Edit.Unavailable;

    /// <summary>Words between commas with one of them exchanged or, for null, taken away. Null when it is not among them.</summary>
    protected static string? Exchanged(string modes, string mode, string? with)
    {
        var words = modes.Split(',');
        return words.Contains(mode) ? string.Join(",", words.Select(word => word == mode ? with : word).Where(word => word is not null)) : null;
    }
}
