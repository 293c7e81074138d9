using LspDock.Syntax.Shell;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>Paths of the host as Compose has them: from the folder of its file.</summary>
internal static class FolderPaths
{
    /// <summary>A path; one below the shell's own folder starts with a dot.</summary>
    public static string Text(ServiceConversion conversion, ShellSlice path)
    {
        if (WorkingFolder.LengthIn(path) is > 0 and var length)
        {
            var below = path.From(length);
            return "." + (below.Length == 0 ? "" : conversion.Text(below).Replace('\\', '/'));
        }
        return conversion.Text(path);
    }
}
