namespace LspDock.Model;

/// <summary>A named volume that is there when unused volumes are deleted, and mounted afterwards.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Made">Where it is made: by a command, or by the mount of a container that is gone by then.</param>
/// <param name="Mounted">Where it is mounted afterwards.</param>
public sealed record PrunedVolume(string Name, Origin Made, Origin Mounted);
