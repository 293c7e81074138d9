using System.Text;
using LspDock.Text;

namespace LspDock.LanguageServer.Protocol;

/// <summary>Documents by URI, as clients name them, and by path, as everything else does.</summary>
internal static class DocumentUri
{
    private const string FileScheme = "file://";

    /// <summary>The path of a <c>file:</c> URI, with percent escapes decoded and a Windows drive without the slash before it; any other URI stands for itself.</summary>
    public static DocumentPath ToPath(string uri)
    {
        if (!uri.StartsWith(FileScheme, StringComparison.OrdinalIgnoreCase)) return new(uri);

        var path = Uri.UnescapeDataString(uri[FileScheme.Length..].Split('?', '#')[0]);
        return new(path switch
        {
            ['/', ..] => IsDrive(path.AsSpan(1)) ? path[1..] : path,
            _ when path.StartsWith("localhost/", StringComparison.OrdinalIgnoreCase) => path["localhost".Length..],
            // What stands before the path is a host: a Windows share.
            _ => "//" + path,
        });
    }

    /// <summary>The URI of a path.</summary>
    public static string OfPath(DocumentPath document)
    {
        var path = document.Value;
        if (path is ['/', '/', .. var share]) return FileScheme + Escape(share);
        if (path is ['/', ..]) return FileScheme + Escape(path);
        return IsDrive(path) ? $"{FileScheme}/{Escape(path)}" : path;
    }

    private static bool IsDrive(ReadOnlySpan<char> path) => path is [var letter, ':', '/' or '\\', ..] && char.IsAsciiLetter(letter);

    private static string Escape(string path)
    {
        var escaped = new StringBuilder(path.Length);
        foreach (var segment in path.Replace('\\', '/').Split('/')) escaped.Append(Uri.EscapeDataString(segment)).Append('/');
        return escaped.ToString(0, escaped.Length - 1);
    }
}
