using LspDock.Syntax.DockerRun;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>A container that a command makes, with what later commands do to it.</summary>
/// <param name="command">The <c>docker run</c> or <c>docker create</c>.</param>
internal sealed class RunContainer(DockerCommand command)
{
    /// <summary>The command.</summary>
    public DockerCommand Command => command;

    /// <summary>The name that it has in the end. Null when Docker makes one up, or a variable decides.</summary>
    public string? Name { get; set; }

    /// <summary>The container of the same name that it takes the place of. Null when there is none.</summary>
    public RunContainer? Replaced { get; init; }

    /// <summary>The <c>docker network connect</c> and <c>disconnect</c> commands that name it.</summary>
    public List<DockerCommand> NetworkCommands { get; } = [];
}
