namespace LspDock.Text;

/// <summary>Absolute paths of Linux: in a container, and on the hosts that most containers run on.</summary>
public static class UnixPath
{
    /// <summary>The path without doubled slashes, <c>.</c>, <c>..</c> and a slash at its end: <c>//etc/./ssl/</c> is <c>/etc/ssl</c>. Null when it is not absolute.</summary>
    public static string? Normalize(string path)
    {
        if (path.Length == 0 || path[0] != '/') return null;
        if (IsNormal(path)) return path;

        var segments = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            if (segment == "..")
            {
                if (segments.Count > 0) segments.RemoveAt(segments.Count - 1);
            }
            else if (segment.Length > 0 && segment != ".")
            {
                segments.Add(segment);
            }
        }
        return "/" + string.Join("/", segments);
    }

    private static bool IsNormal(string path) =>
        path.Length == 1 || (path[path.Length - 1] is not ('/' or '.') && path.IndexOf("//", StringComparison.Ordinal) < 0 && path.IndexOf("/.", StringComparison.Ordinal) < 0);

    /// <summary>Whether a normalized path is the folder itself or lies below it.</summary>
    public static bool IsAtOrBelow(string path, string folder) =>
        path == folder || folder == "/" || path.StartsWith(folder + "/", StringComparison.Ordinal);

    /// <summary>The last segment of a normalized path; empty for the root.</summary>
    public static string LastSegment(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
