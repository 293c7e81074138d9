using LspDock.Model;

namespace LspDock.Linting;

/// <summary>A way to mend what a finding says.</summary>
/// <param name="Title">An imperative without a full stop.</param>
/// <param name="Safety">Whether what runs changes.</param>
/// <param name="Edit">Computes the edit; called only when the fix is asked for. Unavailable when the notation cannot express it.</param>
public sealed record Fix(string Title, FixSafety Safety, Func<Edit> Edit)
{
    /// <summary>A fix that leaves what runs as it is.</summary>
    public static Fix Safe(string title, Func<Edit> edit) => new(title, FixSafety.Safe, edit);

    /// <summary>A fix that changes what runs.</summary>
    public static Fix Unsafe(string title, Func<Edit> edit) => new(title, FixSafety.Unsafe, edit);
}
