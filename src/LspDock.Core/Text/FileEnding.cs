namespace LspDock.Text;

/// <summary>The ending that tells a file's name from a folder's or a volume's.</summary>
public static class FileEnding
{
    private const int Longest = 5;

    /// <summary>The letters behind the last dot; null when there are none, as in a version, a folder <c>conf.d</c> or a hidden one.</summary>
    public static string? Of(string name)
    {
        var ending = name.Substring(name.LastIndexOf('.') + 1);
        return ending.Length < name.Length - 1 && ending.Length is > 0 and <= Longest && char.IsLetter(ending[0]) && ending.All(char.IsLetterOrDigit) && ending is not ("d" or "data") ? ending : null;
    }

    /// <summary>Whether what is mounted and the path in the container both have the name of a file: the same one, or one with the same ending.</summary>
    public static bool AreFiles(string source, string target)
    {
        var (name, last) = (UnixPath.LastSegment(source), UnixPath.LastSegment(target));
        return Of(name) is { } ending && (last == name || Of(last) == ending);
    }
}
