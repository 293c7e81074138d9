using LspDock.Model;
using LspDock.Syntax.Shell;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.DockerRun;

/// <summary>A word behind a container's image, or the value of a flag that says what is run.</summary>
/// <param name="command">The command.</param>
/// <param name="text">The word or value.</param>
/// <param name="part">What it belongs to.</param>
internal sealed class DockerCommandText(DockerCommand command, ShellSlice text, CommandPart part)
    : CommandText(new ShellOrigin(command.Shell.Source, text.Span), text.Template.Replace(ShellWord.Unknown, Unknown), part)
{
    /// <inheritdoc/>
    public override Origin PlaceOf(TextSpan part) => new ShellOrigin(command.Shell.Source, text.From(part.Start).Take(part.Length).Span);

    /// <inheritdoc/>
    public override Edit TakeFromEnvironment(TextSpan part, string variable) => DockerVariables.Write(command, text, part, variable);
}
