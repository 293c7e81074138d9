using LspDock.Model;
using LspDock.Syntax.Shell;
using LspDock.Text;

namespace LspDock.Syntax.DockerRun;

/// <summary>Looks at what lies beside a script under the names that its commands mount.</summary>
/// <param name="files">What is around the script.</param>
/// <param name="script">The script.</param>
/// <param name="tree">Its commands.</param>
internal sealed class DockerMountLook(SurroundingFiles files, DocumentPath script, ShellTree tree)
{
    /// <summary>So many folders above a script are looked at: it may be called from one of them.</summary>
    private const int MostLevels = 8;

    private HashSet<string>? mentioned;

    /// <summary>The containers with what is known of the sources of their mounts.</summary>
    public DockerProject Look(DockerProject project)
    {
        // In another folder, relative paths lead elsewhere; and a script alone was taken out of its project.
        if (files == SurroundingFiles.Unseen || !project.Containers.Any(container => container.Mounts.Any(IsRelative))) return project;
        if (tree.Commands.Any(command => command.Words is [{ Template: "cd" or "pushd" or "Set-Location" }, ..]) || files.NamesIn(script.Folder).Length <= 1) return project;

        return project with { Containers = [.. project.Containers.Select(container => container.Mounts.Any(IsRelative) ? container with { Mounts = [.. container.Mounts.Select(Look)] } : container)] };
    }

    private static bool IsRelative(Mount mount) =>
        mount.Source.IsKnown(out var source) && source.Length > 0 && (mount.Kind.Is(MountKind.NamedVolume) || mount.Kind.Is(MountKind.Bind) && source[0] == '.');

    private Mount Look(Mount mount) => IsRelative(mount) && mount.Source.IsKnown(out var source) ? mount with { SourcePresence = Presence(source) } : mount;

    private FilePresence Presence(string source)
    {
        var path = script.Folder.Combine(source);
        var presence = files.Look(path);
        if (presence != FilePresence.Absent) return presence;

        var folder = script.Folder;
        for (var level = 0; level < MostLevels && folder.Value is not ("" or "/"); level++)
        {
            folder = folder.Combine("..");
            if (files.Look(folder.Combine(source)) is FilePresence.File or FilePresence.Folder) return FilePresence.NotLooked;
        }
        return files.IsIgnored(path) || Mentioned().Contains(UnixPath.LastSegment(source)) ? FilePresence.NotLooked : FilePresence.Absent;
    }

    /// <summary>The names in all of the script but the commands that make containers: what is copied, fetched or written is there when it is mounted.</summary>
    private HashSet<string> Mentioned()
    {
        if (mentioned is not null) return mentioned;

        mentioned = new(StringComparer.Ordinal);
        var start = 0;
        foreach (var command in tree.Commands.Where(command => DockerCommandReader.Read(command) is { Verb: "run" or "create" }).OrderBy(command => command.Span.Start))
        {
            if (command.Span.Start > start) Add(start, command.Span.Start);
            start = Math.Max(start, command.Span.End);
        }
        if (start < tree.Source.Text.Length) Add(start, tree.Source.Text.Length);
        return mentioned;

        void Add(int from, int to) =>
            mentioned.UnionWith(tree.Source.Text.ToString(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(from, to)).Split(' ', '\t', '\r', '\n', '/', '=', '>', '<', ':', ',', ';', '(', ')', '{', '}', '"', '\'', '`', '|', '&'));
    }
}
