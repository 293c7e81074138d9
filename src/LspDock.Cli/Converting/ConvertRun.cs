using System.Collections.Immutable;
using System.Text;
using LspDock.Cli.Output;
using LspDock.Features.Conversion;
using LspDock.Features.Conversion.ToCompose;
using LspDock.Linting;
using LspDock.Syntax.Compose.Merging;

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

        ImmutableArray<LintDocument> documents = [.. inputs.Select(input => input.Document!)];
        var compose = inputs.Where(input => input.Document!.Nodes.Any(node => node is ComposeProject)).ToList();
        var converted = ComposeConversion.Convert(documents);
        return (compose, converted) switch
        {
            // A Compose file becomes docker commands here, once there is a conversion for it.
            ([var file, ..], null) => Fail($"'{file.Name}' is a Compose file; give the docker commands that are to become one"),
            ([var file, ..], _) => Fail(inputs.Length == 1
                ? $"'{file.Name}' holds docker commands and a Compose file; give the part to convert on standard input"
                : $"'{file.Name}' holds a Compose file, and others hold docker commands; convert them one at a time"),
            (_, null) => Fail($"{string.Join(", ", inputs.Select(input => $"'{input.Name}'"))} {(inputs.Length == 1 ? "makes" : "make")} no container, network or volume: there is no 'docker run', 'docker create', 'docker network create' or 'docker volume create' in it"),
            (_, { } result) => Write(result, options),
        };
    }

    private static int Write(ConvertedCompose result, ConvertOptions options)
    {
        var text = options.Harden ? ComposeHardening.Apply(result.Text) : result.Text;
        var names = new OriginNames();
        foreach (var note in result.Notes) Console.Error.WriteLine($"{names.PlaceOf(note.At)} note  {note.Message}");
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
