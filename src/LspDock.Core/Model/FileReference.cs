using LspDock.Text;

namespace LspDock.Model;

/// <summary>A file or folder of the host that a project names.</summary>
public sealed record FileReference
{
    /// <summary>The path as written.</summary>
    public required Setting<string> Path { get; init; }

    /// <summary>What it is named for, as the attribute is called: <c>env_file</c>, <c>secrets.db.file</c>, <c>build</c>.</summary>
    public required string Attribute { get; init; }

    /// <summary>Where the path leads, from the project's folder. Null when that cannot be known: a variable, a URL, the home folder.</summary>
    public DocumentPath? Location { get; init; }

    /// <summary>What is there.</summary>
    public FilePresence Presence { get; init; }

    /// <summary>The path as it would be written, were its first part that is not there the nearest name that is. Null when something is there, and when no name is near.</summary>
    public string? Nearest => Looked?.Nearest.Value;

    /// <summary>Whether Docker refuses to go on without it.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>True when it is likely made before use and not kept with the project: version control leaves it out, a template of it lies beside, or only Compose files lie in the project's folder.</summary>
    public bool IsMadeLater => Looked?.IsMadeLater.Value is true;

    /// <summary>What is around the place of something missing, looked at when it is asked for. Null when nothing is missing, or nobody looked.</summary>
    public MissingFileSurroundings? Looked { get; init; }
}
