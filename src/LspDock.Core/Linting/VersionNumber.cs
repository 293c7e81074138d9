using System.Globalization;

namespace LspDock.Linting;

/// <summary>A version, or a line of versions: <c>0.1</c> stands for all of <c>0.1.0</c>, <c>0.1.1</c> and so on.</summary>
/// <param name="Major">The first number.</param>
/// <param name="Minor">The second. Null for all of them.</param>
/// <param name="Patch">The third. Null for all of them.</param>
public readonly record struct VersionNumber(int Major, int? Minor, int? Patch)
{
    /// <summary>Reads one to three numbers with points between them; null when the text is anything else.</summary>
    public static VersionNumber? Parse(string text)
    {
        var parts = text.Split('.');
        var numbers = new int[parts.Length];
        for (var index = 0; index < parts.Length; index++)
        {
            if (!int.TryParse(parts[index], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[index])) return null;
        }
        return numbers switch
        {
            [var major] => new(major, null, null),
            [var major, var minor] => new(major, minor, null),
            [var major, var minor, var patch] => new(major, minor, patch),
            _ => null,
        };
    }

    /// <summary>Whether this version, or the newest of its line, is not older than another.</summary>
    public bool Reaches(VersionNumber other)
    {
        if (Major != other.Major) return Major > other.Major;
        if (Minor is not { } minor || minor > (other.Minor ?? 0)) return true;
        return minor == (other.Minor ?? 0) && (Patch is not { } patch || patch >= (other.Patch ?? 0));
    }
}
