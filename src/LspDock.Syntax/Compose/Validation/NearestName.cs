using LspDock.Text;

namespace LspDock.Syntax.Compose.Validation;

/// <summary>The name that a mistyped one was plainly meant to be.</summary>
internal static class NearestName
{
    /// <summary>Shorter names are one letter away from too many others.</summary>
    private const int ShortestName = 3;

    /// <summary>The nearest candidate; null when none is near, or two are equally near.</summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        if (name.Length < ShortestName) return null;

        IReadOnlyList<string> all = candidates as IReadOnlyList<string> ?? [.. candidates];
        if (Spelling.Closest(name, all) is not { } nearest) return null;

        // Of two equally near candidates the first is taken, whichever it is.
        return Spelling.Closest(name, all.Where(other => other != nearest)) is { } second && Spelling.Closest(name, [second, nearest]) == second ? null : nearest;
    }
}
