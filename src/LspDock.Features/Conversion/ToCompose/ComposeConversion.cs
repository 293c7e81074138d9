using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax.DockerRun;
using LspDock.Syntax.Shell;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>Writes the containers, networks and volumes that docker commands make as one Compose file.</summary>
public static class ComposeConversion
{
    /// <summary>The file for the commands of some documents, one document after the other; null when none of them makes a container, a network or a volume.</summary>
    public static ConvertedCompose? Convert(params ImmutableArray<LintDocument> documents)
    {
        var commands = from document in documents
                       from command in document.Nodes.OfType<ShellCommand>()
                       let call = DockerCommandReader.Read(command)
                       where call is { IsSynopsis: false } && !call.Has("--help")
                       select call;
        return Convert([.. commands]);
    }

    /// <summary>The file for some commands; null when none of them makes a container, a network or a volume.</summary>
    public static ConvertedCompose? Convert(ImmutableArray<DockerCommand> commands)
    {
        var project = new RunProject();
        foreach (var command in commands) project.Add(command);
        return project.IsEmpty ? null : new ProjectConversion(project).Convert();
    }
}
