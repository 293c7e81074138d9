using System.Collections.Concurrent;
using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax;
using LspDock.Syntax.Compose.Merging;
using LspDock.Syntax.Embedding;
using LspDock.Text;

namespace LspDock.Features.Workspace;

/// <summary>
/// The Compose files in the folders above a Compose file. One that includes the file, or declares what it misses, completes it; then
/// what the file does not declare is not missing. Files are read when a name is missing, each once.
/// </summary>
public sealed class ComposeSurroundings
{
    private const int MostLevels = 6;

    private readonly ConcurrentDictionary<string, Above?> byFolder = new(StringComparer.Ordinal);

    /// <summary>A Compose file of a folder above.</summary>
    private sealed record Above(string Text, ImmutableHashSet<string> Declared);

    /// <summary>The document, its projects no longer taken for whole where a file above completes them.</summary>
    public LintDocument Complete(LintDocument document)
    {
        var missing = document.Projects.Where(project => project.DeclaresEverything).SelectMany(MissingNames).ToHashSet(StringComparer.Ordinal);
        return missing.Count > 0 && IsCompleted(Path.GetFullPath(document.Path.Value), missing)
            ? document with { Projects = [.. document.Projects.Select(project => project with { DeclaresEverything = false })] }
            : document;
    }

    private bool IsCompleted(string file, HashSet<string> missing)
    {
        var folder = Path.GetDirectoryName(file);
        for (var level = 0; level < MostLevels && folder is not null && !Directory.Exists(Path.Combine(folder, ".git")); level++)
        {
            folder = Path.GetDirectoryName(folder);
            if (folder is null || byFolder.GetOrAdd(folder, Read) is not { } above) continue;

            if (above.Text.Contains(Path.GetRelativePath(folder, file).Replace('\\', '/'), StringComparison.Ordinal) || missing.Overlaps(above.Declared)) return true;
        }
        return false;
    }

    private static Above? Read(string folder)
    {
        var path = ComposeFileChoice.BaseNames.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
        if (path is null || FileContent.Read(path).Text is not { } text) return null;

        var projects = DocumentReader.Read(new DocumentPath(path), text, Notation.Compose).Projects;
        return new(text.ToString(), [.. projects.SelectMany(DeclaredNames)]);
    }

    private static IEnumerable<string> DeclaredNames(DockerProject project) =>
        Known([.. project.Networks.Select(network => network.Name), .. project.Volumes.Select(volume => volume.Name), .. project.Containers.Select(container => container.Name)]);

    private static IEnumerable<string> MissingNames(DockerProject project)
    {
        var declared = DeclaredNames(project).Append("default").ToHashSet(StringComparer.Ordinal);
        return Known(
        [
            .. from container in project.Containers from network in container.Networks select network.Name,
            .. from container in project.Containers from mount in container.Mounts where mount.Kind.Is(MountKind.NamedVolume) select mount.Source,
            .. from container in project.Containers from reference in container.References select reference.Target,
        ]).Where(name => !declared.Contains(name));
    }

    private static IEnumerable<string> Known(IEnumerable<Setting<string>?> names)
    {
        foreach (var setting in names)
        {
            if (setting.IsKnown(out var name)) yield return name;
        }
    }
}
