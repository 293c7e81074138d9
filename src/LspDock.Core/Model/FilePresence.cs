namespace LspDock.Model;

/// <summary>What is known of a path on the disk.</summary>
public enum FilePresence
{
    /// <summary>Nobody looked: it lies outside of what may be looked at, or no disk is behind the document.</summary>
    NotLooked,

    /// <summary>Nothing is there.</summary>
    Absent,

    /// <summary>A file is there.</summary>
    File,

    /// <summary>A folder is there.</summary>
    Folder,
}
