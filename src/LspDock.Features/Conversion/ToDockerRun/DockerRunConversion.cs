using LspDock.Syntax;
using LspDock.Syntax.Compose.Resolving;
using LspDock.Syntax.Shell;

namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>Writes a Compose project as docker commands: networks, volumes, then containers in the order in which they need each other.</summary>
public static class DockerRunConversion
{
    /// <summary>Converts a project. Variables stay variables, so that no value of an env file gets into the script.</summary>
    /// <param name="options">The project's files, and what is chosen.</param>
    /// <param name="files">The files, and what is around them.</param>
    /// <param name="dialect">The shell to write for: PowerShell, or a POSIX shell for anything else.</param>
    public static DockerRunScript Convert(ComposeResolutionOptions options, SurroundingFiles files, ShellDialect dialect) =>
        Convert(ComposeResolver.Resolve(options with { KeepsVariables = true }, files), dialect);

    /// <summary>Converts a project that is resolved already; values that were replaced stay replaced.</summary>
    /// <param name="resolution">The project.</param>
    /// <param name="dialect">The shell to write for: PowerShell, or a POSIX shell for anything else.</param>
    public static DockerRunScript Convert(ComposeResolution resolution, ShellDialect dialect)
    {
        var script = new ScriptText(dialect == ShellDialect.PowerShell ? ShellDialect.PowerShell : ShellDialect.Posix);
        var project = new ProjectNames(resolution);
        NetworkCommands.Write(script, project);
        VolumeCommands.Write(script, project);
        foreach (var (service, waitsInVain) in ServiceOrder.Of(project)) ServiceCommands.Write(script, project, service, waitsInVain);
        ServiceCommands.WriteInactive(script, resolution);
        return new() { Text = ScriptHeader.Of(script, project, resolution) + script, Notes = [.. script.Notes], Resolution = resolution };
    }
}
