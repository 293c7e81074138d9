using LspDock.Model;
using LspDock.Syntax.Shell;
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
    public override Edit TakeFromEnvironment(string? variable = null)
    {
        if (!hasValue) return Edit.Empty;
        return variable is null || variable == name ? place.Replace(name) : TakeFromEnvironment(new TextSpan(0, flag.Value!.Value.Length - name.Length - 1), variable);
    }

    /// <summary>Writes <c>${NAME:?}</c> in double quotes, which stops with an error where the variable is not set.</summary>
    public override Edit TakeFromEnvironment(TextSpan part, string variable)
    {
        var shell = command.Shell;
        var value = flag.Value!.Value.From(name.Length + 1);
        if (shell.Dialect != ShellDialect.Posix || part.End > value.Length || value.Word.Home == ShellWordHome.Text || !value.Word.Parts.All(piece => piece.IsVerbatim)) return Edit.Unavailable;

        var expansion = "${" + variable + ":?}";
        var word = value.Word;
        if (!word.IsQuoted)
        {
            var start = value.Start + part.Start;
            return shell.Source.Replace(word.Span, "\"" + Quoted(word.Template.Substring(0, start)) + expansion + Quoted(word.Template.Substring(start + part.Length)) + "\"");
        }
        var stretch = value.From(part.Start).Take(part.Length);
        return word.Parts.All(piece => piece.Quote == ShellQuote.Double || piece.Span.End <= stretch.Span.Start || piece.Span.Start >= stretch.Span.End)
            ? shell.Source.Replace(stretch.Span, expansion)
            : Edit.Unavailable;

        string Quoted(string text) => ShellQuoting.Inside(text, ShellQuote.Double, shell.Dialect);
    }
}
