using System.Collections.Concurrent;
using System.Collections.Immutable;
using LspDock.Rules.Configuration;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Microsoft.Extensions.FileSystemGlobbing;

namespace LspDock.Features.Workspace;

/// <summary>Finds the configuration that holds for a file: the nearest at or above it. Each is read once.</summary>
public sealed class ConfigurationFiles
{
    private readonly ConcurrentDictionary<string, Loaded> byFolder = new(StringComparer.Ordinal);

    /// <summary>A configuration that was looked for.</summary>
    /// <param name="Configuration">What holds.</param>
    /// <param name="Folder">The folder to which its globs are relative. Null for the default.</param>
    /// <param name="Text">The file's text. Null for the default.</param>
    /// <param name="Problems">What means nothing in it.</param>
    public sealed record Loaded(LintConfiguration Configuration, string? Folder, SourceText? Text, ImmutableArray<ConfigurationProblem> Problems)
    {
        private readonly Matcher? ignored = MatcherOf(Configuration.Ignore);

        /// <summary>Whether the configuration leaves a file out.</summary>
        public bool Ignores(string path) =>
            Folder is not null && ignored is not null && ignored.Match(Path.GetRelativePath(Folder, Path.GetFullPath(path)).Replace('\\', '/')).HasMatches;

        /// <summary>The files of the first listed project that a Compose file is in, named as the file is; empty when it is in none.</summary>
        /// <param name="document">The file's name.</param>
        /// <param name="fullPath">Its full path.</param>
        public ImmutableArray<DocumentPath> ProjectOf(DocumentPath document, string fullPath)
        {
            if (Folder is null || Configuration.ComposeFiles.IsEmpty) return [];

            foreach (var list in Configuration.ComposeFiles)
            {
                ImmutableArray<string> paths = [.. list.Select(path => Path.GetFullPath(Path.Combine(Folder, path)))];
                if (!paths.Contains(fullPath)) continue;

                var from = Path.GetDirectoryName(fullPath)!;
                return [.. paths.Select(path => path == fullPath ? document : document.Folder.Combine(Path.GetRelativePath(from, path).Replace('\\', '/')))];
            }
            return [];
        }

        private static Matcher? MatcherOf(ImmutableArray<string> globs)
        {
            if (globs.IsEmpty) return null;

            var matcher = new Matcher(StringComparison.Ordinal);
            matcher.AddIncludePatterns(globs);
            return matcher;
        }
    }

    /// <summary>The configurations that were read from files, in order of path.</summary>
    public IEnumerable<Loaded> Files => byFolder.Values.Where(loaded => loaded.Folder is not null).DistinctBy(loaded => loaded.Folder).OrderBy(loaded => loaded.Folder, StringComparer.Ordinal);

    /// <summary>The configuration for a file; the default when there is no file at or above it.</summary>
    public Loaded For(string path) => Of(Path.GetDirectoryName(Path.GetFullPath(path)) ?? "/");

    private Loaded Of(string folder)
    {
        if (byFolder.TryGetValue(folder, out var known)) return known;

        var file = Path.Combine(folder, LintConfiguration.FileName);
        var loaded = File.Exists(file) ? Read(folder, file)
            : Path.GetDirectoryName(folder) is { } parent ? Of(parent)
            : new Loaded(LintConfiguration.Default, null, null, []);
        return byFolder.GetOrAdd(folder, loaded);
    }

    private static Loaded Read(string folder, string file)
    {
        var document = new DocumentPath(Path.GetRelativePath(Environment.CurrentDirectory, file).Replace('\\', '/'));
        var content = FileContent.Read(file);
        if (content.Text is not { } text) return new(LintConfiguration.Default with { Document = document }, folder, SourceText.From(""), [new(default, $"The file {content.Failure}")]);

        var (configuration, problems) = ConfigurationReader.Read(document, text);
        return new(configuration, folder, text, problems);
    }
}
