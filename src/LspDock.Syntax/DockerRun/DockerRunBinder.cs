using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Shell;

namespace LspDock.Syntax.DockerRun;

/// <summary>Reads the docker commands of a script or an article, one after the other, into a project.</summary>
public static class DockerRunBinder
{
    /// <summary>The containers, networks and volumes that the commands of a document's regions make, with the statements between which each exists.</summary>
    public static DockerProject Bind(ImmutableArray<ShellTree> trees)
    {
        var session = new DockerSession();
        var statement = 0;
        foreach (var command in trees.SelectMany(tree => tree.Commands))
        {
            if (DockerCommandReader.Read(command) is { } call) session.Run(call, statement);
            statement++;
        }
        return session.ToProject();
    }
}
