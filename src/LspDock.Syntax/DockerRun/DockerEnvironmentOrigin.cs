using LspDock.Model;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.DockerRun;

/// <summary>A value of <c>--env</c>.</summary>
/// <param name="command">The command.</param>
/// <param name="flag">The flag.</param>
/// <param name="name">The variable's name.</param>
/// <param name="hasValue">Whether a value is written.</param>
public sealed class DockerEnvironmentOrigin(DockerCommand command, DockerFlag flag, string name, bool hasValue) : EnvironmentOrigin
{
    private readonly DockerFlagOrigin place = new(command, flag, flag.Value!.Value);

    /// <inheritdoc/>
    public override DocumentPath Document => place.Document;

    /// <inheritdoc/>
    public override TextSpan Span => place.Span;

    /// <inheritdoc/>
    public override Edit Remove() => place.Remove();

    /// <inheritdoc/>
    public override Edit Replace(string value) => place.Replace(value);

    /// <inheritdoc/>
    public override Edit ReplaceValue(string value) => place.Replace(name + "=" + value);

    /// <inheritdoc/>
    public override Edit TakeFromEnvironment(string? variable = null)
    {
        if (!hasValue) return Edit.Empty;
        return variable is null || variable == name ? place.Replace(name) : TakeFromEnvironment(new TextSpan(0, flag.Value!.Value.Length - name.Length - 1), variable);
    }

    /// <inheritdoc/>
    public override Edit TakeFromEnvironment(TextSpan part, string variable) => DockerVariables.Write(command, flag.Value!.Value.From(name.Length + 1), part, variable);
}
