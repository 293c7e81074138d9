using System.Collections.Immutable;
using System.Text;
using LspDock.Cli.Output;
using LspDock.Cli.Resolving;
using LspDock.Features.Conversion;
using LspDock.Features.Conversion.ToCompose;
using LspDock.Features.Conversion.ToDockerRun;
using LspDock.Features.Workspace;
using LspDock.Syntax.Compose.Merging;
using LspDock.Syntax.Compose.Resolving;
using LspDock.Syntax.Shell;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Cli.Converting;

/// <summary>Runs <c>lspdock convert</c> from its options to its exit code.</summary>
internal static class ConvertRun
{
    /// <summary>Writes the result to a file or standard output, and what it could not take over to standard error; with an error nothing is written.</summary>
    /// <returns>The exit code; see <see cref="ExitCode"/>.</returns>
    public static int Run(ConvertOptions options)
    {
        if (options.Output is { } taken && Refusal(taken, options.Force) is { } refusal) return Fail(refusal);

        ImmutableArray<ConvertInput> inputs = [.. options.Files.Select(file => ConvertInput.Read(file, options))];
        foreach (var input in inputs.Where(input => input.Failure is not null)) Fail($"'{input.Name}' {input.Failure}");
        if (inputs.Any(input => input.Failure is not null)) return ExitCode.WrongUsage;

        var compose = inputs.Where(input => input.Document!.Nodes.Any(node => node is ComposeProject)).ToList();
        var converted = ComposeConversion.Convert([.. inputs.Select(input => input.Document!)]);
        return (compose, converted) switch
        {
            ([_, ..], null) when compose.Count == inputs.Length => ToScript(inputs, options),
            ([_, ..], null) => Fail($"'{inputs.First(input => !compose.Contains(input)).Name}' is no Compose file as the others are"),
            ([var file, ..], _) => Fail(inputs.Length == 1
                ? $"'{file.Name}' holds docker commands and a Compose file; give the part to convert on standard input"
                : $"'{file.Name}' holds a Compose file, and others hold docker commands; convert them one at a time"),
            (_, null) => Fail($"{string.Join(", ", inputs.Select(input => $"'{input.Name}'"))} {(inputs.Length == 1 ? "makes" : "make")} no container, network or volume: there is no 'docker run', 'docker create', 'docker network create' or 'docker volume create' in it"),
            (_, { } result) => ToCompose(result, options),
        };
    }

    private static int ToCompose(ConvertedCompose result, ConvertOptions options) =>
        options.Shell is not null ? Fail("--format is for docker commands, and docker commands become a Compose file; leave it out")
        : options.Profiles.Length > 0 ? Fail("--profile is for a Compose file, and these are docker commands; leave it out")
        : Write(options.Harden ? ComposeHardening.Apply(result.Text) : result.Text, result.Notes, options);

    private static int ToScript(ImmutableArray<ConvertInput> inputs, ConvertOptions options)
    {
        if (options.Harden && inputs.Length > 1) return Fail("--harden takes one Compose file; 'lspdock config' makes one of several");

        var documents = inputs.Select(input => options.Harden ? SourceText.From(ComposeHardening.Apply(input.Document!.Text.ToString())) : input.Document!.Text)
            .Zip(inputs, (text, input) => new OpenDocument(input.Document!.Path, "dockercompose", 0, text, settings: null));
        var disk = new WorkspaceFiles([Path.GetPathRoot(Path.GetFullPath("."))!], new ConfigurationFiles(), documents.ToImmutableDictionary(document => document.Path));
        var folder = inputs[0].Document!.Path.Folder;
        var script = DockerRunConversion.Convert(
            new ComposeResolutionOptions
            {
                Files = [.. inputs.Select(input => input.Document!.Path)],
                Folder = folder,
                FolderName = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder.Value.Length == 0 ? "." : folder.Value))),
                Profiles = options.Profiles,
            },
            disk,
            options.Shell ?? ShellDialect.Posix);
        if (script.Resolution.Errors.IsEmpty) return Write(script.Text, script.Notes, options);

        var names = new OriginNames();
        foreach (var error in script.Resolution.Errors) Console.Error.WriteLine($"{names.PlaceOf(error.At)} error  {ConfigMessages.Of(error)}");
        return ExitCode.WrongUsage;
    }

    private static int Write(string text, ImmutableArray<ConversionNote> notes, ConvertOptions options)
    {
        var names = new OriginNames();
        foreach (var note in notes) Console.Error.WriteLine($"{(note.At is { } at ? names.PlaceOf(at) : "lspdock:")} note  {note.Message}");
        if (options.Output is not { } path)
        {
            using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16);
            output.Write(text);
            return ExitCode.Clean;
        }
        try
        {
            File.WriteAllText(path, text);
            return ExitCode.Clean;
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            return Fail($"'{path}' could not be written: {exception.Message}");
        }
    }

    private static string? Refusal(string path, bool force) =>
        Directory.Exists(path) ? $"'{path}' is a folder; name the file to write"
        : File.Exists(path) && !force ? $"'{path}' is there already; --force overwrites it"
        : null;

    private static int Fail(string reason)
    {
        Console.Error.WriteLine($"lspdock: {reason}");
        return ExitCode.WrongUsage;
    }
}
