using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Shell;

namespace LspDock.Syntax.DockerRun;

/// <summary>Reads the docker commands of a script or an article, one after the other, into a project.</summary>
public static class DockerRunBinder
{
    /// <summary>The containers, networks and volumes that the commands of a document's regions make, with the statements between which each exists.</summary>
    /// <param name="trees">The regions.</param>
    /// <param name="isExcerpt">Whether they are shown in an article or a transcript, where not all that is run is told of.</param>
    public static DockerProject Bind(ImmutableArray<ShellTree> trees, bool isExcerpt = false)
    {
        ImmutableArray<ShellCommand> commands = [.. trees.SelectMany(tree => tree.Commands)];
        ImmutableArray<DockerCommand?> calls = [.. commands.Select(DockerCommandReader.Read)];
        var session = new DockerSession(calls.OfType<DockerCommand>(), isExcerpt ? new CommandRuns(commands) : null);
        for (var statement = 0; statement < calls.Length; statement++)
        {
            if (calls[statement] is { } call) session.Run(call, statement);
            else session.Pass(commands[statement]);
        }
        return session.ToProject() with { Executions = [.. DockerExecutions.Of(calls.OfType<DockerCommand>())], IsExcerpt = isExcerpt };
    }
}
