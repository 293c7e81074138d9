using LspDock.Model;

namespace LspDock.Linting;

/// <summary>A way to mend what a finding says.</summary>
/// <param name="Title">An imperative without a full stop.</param>
/// <param name="Safety">Whether what runs changes.</param>
/// <param name="Edit">Computes the edit; called only when the fix is asked for. Unavailable when the notation cannot express it.</param>
public sealed record Fix(string Title, FixSafety Safety, Func<Edit> Edit)
{
    /// <summary>True for a fix that takes away what the author asked for by name: editors offer it, and nothing applies it unasked.</summary>
    public bool IsOnlyOffered { get; init; }

    /// <summary>A fix that leaves what runs as it is.</summary>
    public static Fix Safe(string title, Func<Edit> edit) => new(title, FixSafety.Safe, edit);

    /// <summary>A fix that changes what runs.</summary>
    public static Fix Unsafe(string title, Func<Edit> edit) => new(title, FixSafety.Unsafe, edit);

    /// <summary>A fix that changes what runs and that only a person can choose.</summary>
    public static Fix Offered(string title, Func<Edit> edit) => Unsafe(title, edit) with { IsOnlyOffered = true };
}
