using LspDock.Syntax.Shell;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>A value of <c>--volume</c> with folders of Windows, in a text that is read as one for a shell that takes backslashes away.</summary>
internal static class WindowsMount
{
    /// <summary>Source, target and modes as Compose reads them. Null when the value has no drive with a backslash behind it that the shell would take away.</summary>
    public static (string Source, string Target, string Modes)? Read(ShellSlice value)
    {
        var written = value.Word.Raw;
        var start = value.Span.Start - value.Word.Span.Start;
        if (start < 0 || start > written.Length || value.Word.IsQuoted || value.Template.Contains('\\', StringComparison.Ordinal)) return null;

        var pieces = Pieces(written[start..]);
        if (pieces.Count is < 2 or > 3 || !pieces.Exists(IsDrive)) return null;

        var end = pieces[0].IndexOfAny(['\\', '/']);
        var folder = end < 0 ? pieces[0] : pieces[0][..end];
        var source = WorkingFolder.IsFolderItself(folder) ? "." + pieces[0][folder.Length..].Replace('\\', '/') : pieces[0];
        return (source == pieces[0] ? TemplateReader.Literal(source) : source, TemplateReader.Literal(pieces[1]), pieces.Count > 2 ? pieces[2] : "");
    }

    private static bool IsDrive(string piece) => piece.Length > 2 && char.IsAsciiLetter(piece[0]) && piece[1] == ':' && piece[2] == '\\';

    private static List<string> Pieces(string value)
    {
        var pieces = value.Split(':').ToList();
        for (var index = 0; index + 1 < pieces.Count; index++)
        {
            if (pieces[index].Length != 1 || !char.IsAsciiLetter(pieces[index][0])) continue;
            pieces[index] += ":" + pieces[index + 1];
            pieces.RemoveAt(index + 1);
        }
        return pieces;
    }
}
