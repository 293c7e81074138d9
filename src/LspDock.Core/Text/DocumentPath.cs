namespace LspDock.Text;

/// <summary>Names a document: a file's path as the user or the editor gave it, with forward slashes. Compared by ordinal text.</summary>
/// <param name="Value">The path; never empty for a document that exists.</param>
public readonly record struct DocumentPath(string Value)
{
    /// <summary>The last segment, such as <c>compose.yaml</c>.</summary>
    public string FileName => Value.Substring(Value.LastIndexOfAny(['/', '\\']) + 1);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
