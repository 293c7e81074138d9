using LspDock.Syntax.Embedding;
using LspDock.Text;

namespace LspDock.Features.Workspace;

/// <summary>Finds the files to check: those named, and in folders those that git does not ignore and whose names or contents are of our notations.</summary>
public static class FileDiscovery
{
    private const int DeepestFolder = 64;

    /// <summary>A file to check, or a path that leads to none.</summary>
    /// <param name="Path">The path as the user would write it, with forward slashes.</param>
    /// <param name="IsNamed">Whether the user named the file itself, so that it is read whatever its name.</param>
    /// <param name="Failure">Why there is nothing to read. Null for a file.</param>
    public readonly record struct Found(string Path, bool IsNamed, string? Failure);

    /// <summary>The files behind some paths, each once, sorted within each folder.</summary>
    public static IEnumerable<Found> Find(IEnumerable<string> paths)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return paths.SelectMany(Expand).Where(found => seen.Add(Path.GetFullPath(found.Path)));
    }

    private static IEnumerable<Found> Expand(string path)
    {
        var shown = Normalize(path);
        if (!Directory.Exists(path)) return [new(shown, IsNamed: true, null)];
        // Docker makes a folder where a file that is to be mounted is missing; nobody means to check one.
        if (IsOurs(Path.GetFileName(Path.TrimEndingDirectorySeparator(path)))) return [new(shown, IsNamed: true, "is a folder, not a file")];

        return Walk(path, shown == "." ? "" : shown.TrimEnd('/') + "/", GitIgnore.Above(path), depth: 0);
    }

    private static IEnumerable<Found> Walk(string folder, string prefix, GitIgnore ignored, int depth)
    {
        string[] entries;
        string? failure = null;
        try
        {
            entries = Directory.GetFileSystemEntries(folder);
            Array.Sort(entries, StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            entries = [];
            failure = exception is UnauthorizedAccessException ? "may not be read: permission denied" : $"could not be read: {exception.Message}";
        }
        if (failure is not null) yield return new(prefix.TrimEnd('/'), IsNamed: false, failure);

        if (depth > 0 && entries.Any(entry => Path.GetFileName(entry) == ".gitignore")) ignored = ignored.With(folder);
        var hasCompose = entries.Any(entry => NotationDetection.ByName(new DocumentPath(entry)) is Notation.Compose);
        foreach (var entry in entries)
        {
            var name = Path.GetFileName(entry);
            var isFolder = Directory.Exists(entry);
            if (name == ".git" || ignored.Ignores(entry, isFolder)) continue;

            if (!isFolder)
            {
                if (IsCandidate(name, hasCompose)) yield return new(prefix + name, IsNamed: false, null);
            }
            else if (IsOurs(name))
            {
                yield return new(prefix + name, IsNamed: false, "is a folder, not a file");
            }
            // Links may lead in circles, and what they lead to is found at its own place.
            else if (depth < DeepestFolder && new DirectoryInfo(entry).LinkTarget is null)
            {
                foreach (var below in Walk(entry, prefix + name + "/", ignored, depth + 1)) yield return below;
            }
        }
    }

    /// <summary>Whether a file in a folder is worth reading: by its name, or because it is YAML or has no ending, so that its content tells.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="besideCompose">Whether a Compose file stands in the same folder: an env file elsewhere may be another program's, with rules of its own.</param>
    private static bool IsCandidate(string name, bool besideCompose) => NotationDetection.ByName(new DocumentPath(name)) switch
    {
        Notation.Transcript => false,
        Notation.Dotenv => besideCompose,
        not null => true,
        null => Path.GetExtension(name) is ".yml" or ".yaml",
    };

    private static bool IsOurs(string name) => NotationDetection.ByName(new DocumentPath(name)) is Notation.Compose or Notation.Dockerfile && name.Contains('.', StringComparison.Ordinal);

    private static string Normalize(string path)
    {
        var shown = path.Replace('\\', '/');
        while (shown.StartsWith("./", StringComparison.Ordinal) && shown.Length > 2) shown = shown[2..];
        return shown;
    }
}
