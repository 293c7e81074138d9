using LspDock.Linting;
using LspDock.Rules.Compose;
using LspDock.Syntax.Compose.Merging;
using LspDock.Syntax.Compose.Resolving;
using LspDock.Text;

namespace LspDock.Cli.Resolving;

/// <summary>What is wrong with a project, and what to do about it.</summary>
internal static class ConfigMessages
{
    private static readonly InvalidYamlRule Yaml = new();
    private static readonly InvalidEnvFileRule EnvFile = new();

    /// <summary>The message of a problem.</summary>
    public static string Of(SyntaxProblem problem) => Yaml.Check(problem)?.Message ?? EnvFile.Check(problem)?.Message ?? Of(problem.Kind, [.. problem.Arguments]);

    private static string Of(string kind, string[] arguments) => (kind, arguments) switch
    {
        (ComposeLoadProblemKind.IncludedFileMissing or ComposeLoadProblemKind.IncludedEnvironmentFileMissing, [var path, ..]) => $"There is no file '{path}'",
        (ComposeLoadProblemKind.ExtendedFileMissing, [var path, ..]) => $"There is no file '{path}' to extend a service of",
        (ComposeLoadProblemKind.ExtendedServiceMissing, [var service, var path, .. var others]) => $"'{path}' has no service '{service}' to extend{Meant(service, others)}",
        (ComposeLoadProblemKind.ExtendedSiblingMissing, [var service, .. var others]) => $"This file has no service '{service}' to extend{Meant(service, others)}; one of another file is named with 'file:'",
        (ComposeLoadProblemKind.IncludeCycle, [var way]) => $"The file includes itself: {way}",
        (ComposeLoadProblemKind.ExtendsCycle, [var way]) => $"The service extends itself: {way}",
        (ComposeLoadProblemKind.NotFollowed, _) => "This file is not on this machine, so what it brings is not known; name a local copy",
        (ComposeResolutionProblemKind.UnsetVariable, [var name]) => $"Variable '{name}' is not set, so it is empty here; set it in .env, or write a default: ${{{name}:-…}}",
        (ComposeResolutionProblemKind.RequiredVariable, [var name, { Length: > 0 } message]) => $"Variable '{name}' must be set: {message}",
        (ComposeResolutionProblemKind.RequiredVariable, [var name, _]) => $"Variable '{name}' must be set; set it in .env, or in the shell with --environment",
        (ComposeResolutionProblemKind.InvalidInterpolation, [var text]) => $"'{text}' cannot be read as a variable; write '$$' for a '$' that is meant as it is",
        (ComposeResolutionProblemKind.InactiveDependency, [var service, var other, var profiles]) => $"Service '{service}' needs '{other}', which is only there with --profile {profiles.Replace(", ", " or ", StringComparison.Ordinal)}",
        (ComposeResolutionProblemKind.NoProjectName, [var text]) => $"'{text}' holds no letter or digit that could name the project; write 'name:' at the top of the file",
        (ComposeResolutionProblemKind.InvalidProjectName, [var name]) => $"COMPOSE_PROJECT_NAME is '{name}', which is no name for a project: small letters, digits, '_' and '-', a letter or digit first",
        (ComposeResolutionProblemKind.NoComposeFile, _) => "This is no Compose file: it has no services, networks, volumes, configs, secrets, models or include",
        (ComposeResolutionProblemKind.TooLarge, _) => "Aliases in this file multiply each other, or lead into themselves; Docker refuses it",
        (ComposeResolutionProblemKind.UnreadableFile, [var path]) => $"'{path}' could not be read",
        _ => "Docker refuses this",
    };

    private static string Meant(string name, string[] others) =>
        Spelling.Closest(name, others) is { } other ? $"; did you mean '{other}'?"
        : others.Length is > 0 and < 10 ? $"; it has {string.Join(", ", others.Select(service => $"'{service}'"))}"
        : "";
}
