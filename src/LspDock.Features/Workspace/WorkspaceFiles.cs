using System.Collections.Concurrent;
using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.Workspace;

/// <summary>The files of the disk below some folders; documents that an editor has open stand in for what is on the disk. Each folder is listed once.</summary>
/// <param name="roots">The folders below which files may be looked at; what a Compose file names outside of them stays unknown.</param>
/// <param name="configurations">The configurations, which may name the files of a project.</param>
/// <param name="open">The documents that an editor has open.</param>
public sealed class WorkspaceFiles(ImmutableArray<string> roots, ConfigurationFiles configurations, ImmutableDictionary<DocumentPath, OpenDocument>? open = null) : SurroundingFiles
{
    private readonly ConcurrentDictionary<string, ImmutableDictionary<string, FilePresence>?> folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<DocumentPath, bool> asked = new();
    private readonly ConcurrentDictionary<string, GitIgnore> ignored = new(StringComparer.Ordinal);

    /// <summary>The folder below which the files belong together with a file or folder: the nearest that git manages, else the folder itself, or the file's own.</summary>
    public static string RootOf(string path)
    {
        var full = Path.GetFullPath(path);
        var own = Directory.Exists(full) ? Path.TrimEndingDirectorySeparator(full) : Path.GetDirectoryName(full) ?? "/";
        for (var folder = own; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Exists(Path.Combine(folder, ".git"))) return folder;
        }
        return own;
    }

    /// <summary>Whether an answer given so far hangs on a path.</summary>
    public bool HasAskedFor(DocumentPath path) => asked.ContainsKey(path);

    /// <inheritdoc/>
    public override FilePresence Look(DocumentPath path)
    {
        asked.TryAdd(path, true);
        if (open?.ContainsKey(path) is true) return FilePresence.File;
        if (FullPath(path) is not { } full) return FilePresence.NotLooked;
        if (Path.GetDirectoryName(full) is not { } parent) return FilePresence.Folder;

        return List(parent) is not { } names ? FilePresence.NotLooked
            : names.GetValueOrDefault(Path.GetFileName(full), FilePresence.Absent);
    }

    /// <inheritdoc/>
    public override ImmutableArray<string> NamesIn(DocumentPath folder) => FullPath(folder) is { } full && List(full) is { } names ? [.. names.Keys] : [];

    /// <inheritdoc/>
    public override bool Holds(DocumentPath folder, string name)
    {
        var path = folder.Combine(name);
        asked.TryAdd(path, true);
        return open?.ContainsKey(path) is true || FullPath(folder) is { } full && List(full)?.ContainsKey(name) is true;
    }

    /// <inheritdoc/>
    public override SourceText? Read(DocumentPath path)
    {
        var presence = Look(path);
        if (open?.GetValueOrDefault(path) is { } document) return document.Text;

        return presence == FilePresence.File ? FileContent.Read(FullPath(path)!).Text : null;
    }

    /// <inheritdoc/>
    public override ImmutableArray<DocumentPath> ProjectOf(DocumentPath composeFile) =>
        FullPath(composeFile) is { } full ? configurations.For(full).ProjectOf(composeFile, full) : [];

    /// <inheritdoc/>
    public override bool IsIgnored(DocumentPath path) => FullPath(path) is { } full && ignored.GetOrAdd(Path.GetDirectoryName(full)!, GitIgnore.Above).Ignores(full, isFolder: false);

    /// <summary>The path on the disk; null for one outside of the roots.</summary>
    private string? FullPath(DocumentPath path)
    {
        if (path.Value.Contains('\0')) return null;

        var full = Path.GetFullPath(path.Value.Length == 0 ? "." : path.Value);
        return roots.Any(root => full.StartsWith(root, StringComparison.Ordinal) && (full.Length == root.Length || root.EndsWith('/') || full[root.Length] == Path.DirectorySeparatorChar)) ? full : null;
    }

    /// <summary>The names of what a folder holds, and what each is; none when there is no such folder. Null when it may not be looked into.</summary>
    private ImmutableDictionary<string, FilePresence>? List(string folder) => folders.GetOrAdd(folder, static path =>
    {
        try
        {
            return new DirectoryInfo(path).EnumerateFileSystemInfos().ToImmutableDictionary(entry => entry.Name, PresenceOf, StringComparer.Ordinal);
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
        catch (IOException)
        {
            return ImmutableDictionary<string, FilePresence>.Empty.WithComparers(StringComparer.Ordinal);
        }
    });

    /// <summary>What an entry of a folder is. Of a link that leads nowhere, as one into another checkout may, nobody knows what it should lead to.</summary>
    private static FilePresence PresenceOf(FileSystemInfo entry) =>
        entry is DirectoryInfo ? FilePresence.Folder
        : entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.ResolveLinkTarget(returnFinalTarget: true) is not { Exists: true } ? FilePresence.NotLooked
        : FilePresence.File;
}
