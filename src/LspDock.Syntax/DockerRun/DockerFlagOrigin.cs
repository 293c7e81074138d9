using LspDock.Model;
using LspDock.Syntax.Shell;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.DockerRun;

/// <summary>A flag of a docker command, or a part of its value.</summary>
public sealed class DockerFlagOrigin : ShellOrigin
{
    private readonly DockerCommand command;
    private readonly DockerFlag flag;
    private readonly ShellSlice? part;
    private readonly bool goesWithFlag;

    /// <summary>The flag with its value.</summary>
    public DockerFlagOrigin(DockerCommand command, DockerFlag flag)
        : base(command.Shell.Source, flag.Span) => (this.command, this.flag) = (command, flag);

    /// <summary>A part of the flag's value.</summary>
    /// <param name="command">The command.</param>
    /// <param name="flag">The flag.</param>
    /// <param name="part">The part.</param>
    /// <param name="goesWithFlag">Whether nothing is left to say without it, as without the value of <c>name=value</c>.</param>
    public DockerFlagOrigin(DockerCommand command, DockerFlag flag, ShellSlice part, bool goesWithFlag = false)
        : base(command.Shell.Source, part.Length == 0 ? flag.Span : part.Span) => (this.command, this.flag, this.part, this.goesWithFlag) = (command, flag, part, goesWithFlag);

    /// <summary>Takes the whole flag away; a part of its value cannot go alone.</summary>
    public override Edit Remove() => goesWithFlag || part is null || part == flag.Value ? DockerFlagEdits.Remove(command, flag) : Edit.Unavailable;

    /// <inheritdoc/>
    public override Edit Replace(string value)
    {
        var shell = command.Shell;
        if ((part ?? flag.Value) is { } slice) return slice.Replace(shell.Source, shell.Dialect, value);
        // A bare switch is true; any other value follows an equals sign.
        if (value == "true") return Edit.Empty;
        return flag.Letter is null ? shell.Source.Replace(new TextSpan(flag.Word.Span.End, 0), "=" + ShellQuoting.Word(value, shell.Dialect)) : Edit.Unavailable;
    }
}
