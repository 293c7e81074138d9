using System.Collections.Immutable;
using MAB.DotIgnore;

namespace LspDock.Features.Workspace;

/// <summary>The <c>.gitignore</c> files that hold for a folder: its own and those above it, up to the repository's root.</summary>
internal sealed class GitIgnore
{
    private readonly ImmutableArray<(string Folder, IgnoreList Rules)> levels;

    private GitIgnore(ImmutableArray<(string, IgnoreList)> levels) => this.levels = levels;

    /// <summary>What holds for a folder and what is in it.</summary>
    public static GitIgnore Above(string folder)
    {
        var levels = new List<(string, IgnoreList)>();
        for (var level = new DirectoryInfo(Path.GetFullPath(folder)); level is not null; level = level.Parent)
        {
            if (File.Exists(Path.Combine(level.FullName, ".gitignore"))) levels.Insert(0, (level.FullName, Rules(level.FullName)));
            if (Directory.Exists(Path.Combine(level.FullName, ".git"))) break;
        }
        return new([.. levels]);
    }

    /// <summary>What holds for a folder below that has a file of its own.</summary>
    public GitIgnore With(string folder) => new(levels.Add((folder, Rules(folder))));

    /// <summary>Whether git leaves a path out.</summary>
    public bool Ignores(string path, bool isFolder) =>
        levels.Any(level => level.Rules.IsIgnored(Path.GetRelativePath(level.Folder, path).Replace('\\', '/'), isFolder));

    private static IgnoreList Rules(string folder)
    {
        try
        {
            return new IgnoreList(File.ReadAllLines(Path.Combine(folder, ".gitignore")));
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            return new IgnoreList([]);
        }
    }
}
