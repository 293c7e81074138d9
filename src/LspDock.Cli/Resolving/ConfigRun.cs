using System.Collections;
using System.Collections.Immutable;
using LspDock.Cli.Output;
using LspDock.Features.Conversion;
using LspDock.Linting;
using LspDock.Syntax.Compose.Resolving;

namespace LspDock.Cli.Resolving;

/// <summary>Runs <c>lspdock config</c> from its options to its exit code.</summary>
internal static class ConfigRun
{
    /// <summary>Writes the project to standard output, and what is wrong with it to standard error; with an error nothing is written to standard output.</summary>
    /// <returns>The exit code; see <see cref="ExitCode"/>.</returns>
    public static int Run(ConfigOptions options)
    {
        var environment = options.UseEnvironment ? ShellVariables() : ImmutableDictionary<string, string>.Empty;
        if (options.EnvFiles.IsEmpty && environment.GetValueOrDefault("COMPOSE_ENV_FILES") is { Length: > 0 } envFiles)
        {
            options = options with { EnvFiles = [.. envFiles.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)] };
        }
        var found = ConfigFiles.Find(options, environment);
        if (found.Failure is { } failure)
        {
            Console.Error.WriteLine($"lspdock: {failure}");
            return ExitCode.WrongUsage;
        }
        foreach (var note in found.Notes) Console.Error.WriteLine($"lspdock: {note}");

        var resolution = ComposeResolver.Resolve(
            new ComposeResolutionOptions
            {
                Files = found.Paths,
                Folder = found.Folder,
                FolderName = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(found.Folder.Value.Length == 0 ? "." : found.Folder.Value))),
                EnvFiles = [.. options.EnvFiles.Select(ConfigFiles.Document)],
                Environment = environment,
                Profiles = options.Profiles,
            },
            found.Disk);
        return Report(resolution, options);
    }

    private static int Report(ComposeResolution resolution, ConfigOptions options)
    {
        var names = new OriginNames();
        // The table of variables is what tells of variables that are not set.
        var asksForVariables = options.Selection == ConfigSelection.Variables;
        var errors = asksForVariables ? resolution.Errors.RemoveAll(error => error.Kind is ComposeResolutionProblemKind.RequiredVariable or ComposeResolutionProblemKind.InactiveDependency) : resolution.Errors;
        Say(errors, "error");
        if (!asksForVariables) Say(resolution.Warnings, "warning");
        if (!errors.IsEmpty) return ExitCode.WrongUsage;

        using var output = new StreamWriter(Console.OpenStandardOutput(), bufferSize: 1 << 16) { NewLine = "\n" };
        ConfigOutput.Write(output, resolution, options, names);
        return ExitCode.Clean;

        void Say(ImmutableArray<SyntaxProblem> problems, string severity)
        {
            foreach (var problem in problems) Console.Error.WriteLine($"{names.PlaceOf(problem.At)} {severity}  {ConfigMessages.Of(problem)}");
        }
    }

    private static ImmutableDictionary<string, string> ShellVariables() =>
        Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToImmutableDictionary(variable => (string)variable.Key, variable => (string?)variable.Value ?? "", StringComparer.Ordinal);
}
