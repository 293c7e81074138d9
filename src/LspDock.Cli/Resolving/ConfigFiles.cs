using System.Collections.Immutable;
using LspDock.Features.Workspace;
using LspDock.Syntax;
using LspDock.Syntax.Compose.Merging;
using LspDock.Syntax.Compose.Resolving;
using LspDock.Text;

namespace LspDock.Cli.Resolving;

/// <summary>Finds the files of a project, by what was asked for or as Docker does.</summary>
internal sealed class ConfigFiles
{
    /// <summary>The name under which standard input is read.</summary>
    private const string StandardInput = "-";

    /// <summary>The files, base first; empty when there is a <see cref="Failure"/>.</summary>
    public ImmutableArray<DocumentPath> Paths { get; private init; } = [];

    /// <summary>The project's folder.</summary>
    public DocumentPath Folder { get; private init; }

    /// <summary>The disk, and standard input.</summary>
    public required SurroundingFiles Disk { get; init; }

    /// <summary>What the user should know.</summary>
    public ImmutableArray<string> Notes { get; private init; } = [];

    /// <summary>Why there is no project, in a sentence. Null when there is one.</summary>
    public string? Failure { get; private init; }

    public static ConfigFiles Find(ConfigOptions options, ImmutableDictionary<string, string> environment)
    {
        var disk = new WorkspaceFiles([Path.GetPathRoot(Path.GetFullPath("."))!], new ConfigurationFiles(), options.Files.Contains(StandardInput) ? ReadStandardInput(out var unread) : Nothing(out unread));
        ConfigFiles Fail(string reason) => new() { Disk = disk, Failure = reason };

        if (unread is not null) return Fail($"standard input {unread}");
        if (options.ProjectDirectory is { } directory && !Directory.Exists(directory)) return Fail($"'{directory}' is no folder");
        foreach (var file in options.EnvFiles)
        {
            if (FileContent.Read(file).Failure is { } failure) return Fail($"'{file}' {failure}");
        }
        var start = options.ProjectDirectory is { } given ? Document(given) : new DocumentPath("");
        var named = options.Files.IsEmpty ? Listed(options, start, environment, disk) : [.. options.Files.Select(Document)];
        var search = named.IsEmpty ? ComposeFileSearch.From(start, Levels(start), disk) : new ComposeFileSearch(named);
        if (search.Files.IsEmpty)
        {
            return Fail($"there is no {string.Join(", ", ComposeFileChoice.BaseNames.SkipLast(1))} or {ComposeFileChoice.BaseNames[^1]} in this folder or above it; name a file with -f");
        }
        foreach (var path in search.Files.Where(path => path.Value != StandardInput))
        {
            var name = path.Value.Length == 0 ? "." : path.Value;
            if (FileContent.Read(name).Failure is { } failure) return Fail($"'{name}' {failure}");
        }
        return new()
        {
            Disk = disk,
            Paths = search.Files,
            Folder = options.ProjectDirectory is not null ? start : search.Files.FirstOrDefault(path => path.Value != StandardInput, new DocumentPath("-")).Folder,
            Notes =
            [
                .. search.OtherBases.IsEmpty ? [] : new[] { Ignored(search.OtherBases, search.Files[0]) },
                .. search.OtherOverrides.IsEmpty ? [] : new[] { Ignored(search.OtherOverrides, search.Files[1]) },
            ],
        };
    }

    /// <summary>A path as the project's documents are named.</summary>
    public static DocumentPath Document(string path) => path == StandardInput ? new(path) : new DocumentPath("").Combine(OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path);

    private static string Ignored(ImmutableArray<DocumentPath> others, DocumentPath taken) => $"{string.Join(", ", others.Select(path => $"'{path}'"))} {(others.Length == 1 ? "is" : "are")} passed over: Docker takes '{taken}'";

    private static int Levels(DocumentPath start)
    {
        var levels = 0;
        for (var folder = Path.GetFullPath(start.Value.Length == 0 ? "." : start.Value); folder is not null; folder = Path.GetDirectoryName(folder)) levels++;
        return levels - 1;
    }

    /// <summary>The files that the variable <c>COMPOSE_FILE</c> names.</summary>
    private static ImmutableArray<DocumentPath> Listed(ConfigOptions options, DocumentPath start, ImmutableDictionary<string, string> environment, WorkspaceFiles disk)
    {
        var variables = ComposeResolver.VariablesOf(new() { Files = [], Folder = start, FolderName = "", EnvFiles = [.. options.EnvFiles.Select(Document)], Environment = environment }, disk);
        if (variables.Find("COMPOSE_FILE")?.Value is not { Length: > 0 } names) return [];

        var separator = variables.Find("COMPOSE_PATH_SEPARATOR")?.Value is { Length: > 0 } chosen ? chosen : Path.PathSeparator.ToString();
        return [.. names.Split(separator, StringSplitOptions.RemoveEmptyEntries).Select(Document)];
    }

    private static ImmutableDictionary<DocumentPath, OpenDocument>? Nothing(out string? failure)
    {
        failure = null;
        return null;
    }

    private static ImmutableDictionary<DocumentPath, OpenDocument>? ReadStandardInput(out string? failure)
    {
        using var stream = Console.OpenStandardInput();
        var content = FileContent.Read(stream);
        failure = content.Failure;
        var path = new DocumentPath(StandardInput);
        return content.Text is { } text ? ImmutableDictionary<DocumentPath, OpenDocument>.Empty.Add(path, new OpenDocument(path, "dockercompose", 0, text, settings: null)) : null;
    }
}
