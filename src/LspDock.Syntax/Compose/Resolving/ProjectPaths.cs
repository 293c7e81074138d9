using LspDock.Text;

namespace LspDock.Syntax.Compose.Resolving;

/// <summary>Paths as they are written in the project's own folder: a file that is included or extended may start from another one.</summary>
/// <param name="project">The project's folder.</param>
internal sealed class ProjectPaths(DocumentPath project)
{
    /// <summary>The path of a value, from the project's folder on. Absolute paths, those of the home folder and addresses stay as they are.</summary>
    public string Rewrite(ComposeValue value, string path) => value.File.Folder == project || !IsRelative(path) ? path : Relative(value.File.Folder.Combine(path).Value, path);

    private static bool IsRelative(string path) =>
        path.Length > 0 && !StartsWithVariable(path) && path[0] is not ('/' or '~' or '\\') && !(path.Length > 1 && path[1] == ':')
        && path.IndexOf("://", StringComparison.Ordinal) < 0 && !path.StartsWith("git@", StringComparison.Ordinal)
        && !path.StartsWith("github.com/", StringComparison.Ordinal) && !path.StartsWith("service:", StringComparison.Ordinal) && !path.StartsWith("docker-image:", StringComparison.Ordinal);

    private static bool StartsWithVariable(string path) => KeptVariable.IsIn(path) && KeptVariable.Parts(path)[0].Variable is not null;

    private string Relative(string path, string written)
    {
        if (path.StartsWith("/", StringComparison.Ordinal) != project.Value.StartsWith("/", StringComparison.Ordinal)) return path.StartsWith("/", StringComparison.Ordinal) ? path : written;

        var steps = path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        var from = project.Value.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        var common = 0;
        while (common < steps.Length && common < from.Length && steps[common] == from[common]) common++;

        return from.Length == common
            ? "./" + string.Join("/", steps.Skip(common))
            : string.Join("/", [.. Enumerable.Repeat("..", from.Length - common), .. steps.Skip(common)]);
    }
}
