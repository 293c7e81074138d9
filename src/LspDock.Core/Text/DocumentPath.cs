namespace LspDock.Text;

/// <summary>Names a document: a file's path as the user or the editor gave it, with forward slashes. Compared by ordinal text.</summary>
/// <param name="Value">The path; never empty for a document that exists.</param>
public readonly record struct DocumentPath(string Value)
{
    /// <summary>The last segment, such as <c>compose.yaml</c>.</summary>
    public string FileName => Value.Substring(LastSeparator + 1);

    /// <summary>The folder that holds the document; empty for the working folder.</summary>
    public DocumentPath Folder => new(LastSeparator switch
    {
        < 0 => "",
        0 => "/",
        var end => Value.Substring(0, end),
    });

    private int LastSeparator => Value.LastIndexOfAny(['/', '\\']);

    /// <summary>A path below this folder, or an absolute one as it is; <c>.</c> and <c>..</c> are resolved. Empty for the working folder itself.</summary>
    /// <param name="path">The path, with forward slashes.</param>
    public DocumentPath Combine(string path)
    {
        var isAbsolute = path.StartsWith("/", StringComparison.Ordinal) || path.Length > 1 && path[1] == ':';
        var whole = isAbsolute || Value.Length == 0 ? path : Value + "/" + path;
        var root = whole.StartsWith("/", StringComparison.Ordinal) ? "/" : "";
        var segments = new List<string>();
        foreach (var segment in whole.Split(['/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == ".") continue;

            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] != "..") segments.RemoveAt(segments.Count - 1);
            else if (segment != ".." || root.Length == 0) segments.Add(segment);
        }
        return new(root + string.Join("/", segments));
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
