namespace LspDock.Linting;

/// <summary>How much a finding matters; greater is worse.</summary>
public enum Severity
{
    /// <summary>Style.</summary>
    Hint,

    /// <summary>Good practice.</summary>
    Information,

    /// <summary>A security hole or a real bug.</summary>
    Warning,

    /// <summary>Docker rejects it, or it cannot work as written.</summary>
    Error,
}
