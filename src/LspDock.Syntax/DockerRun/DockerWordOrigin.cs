using LspDock.Model;
using LspDock.Syntax.Shell;

namespace LspDock.Syntax.DockerRun;

/// <summary>A word of a docker command that is no flag: the image, a network's name.</summary>
public sealed class DockerWordOrigin(DockerCommand command, ShellWord word) : ShellOrigin(command.Shell.Source, word.Span)
{
    /// <inheritdoc/>
    public override Edit Replace(string value) => word.Whole.Replace(Source, command.Shell.Dialect, value);
}
