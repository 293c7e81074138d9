using LspDock.Model;
using LspDock.Syntax.Shell;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.DockerRun;

/// <summary>Puts a variable of the shell in the place of text on a docker command's line.</summary>
internal static class DockerVariables
{
    /// <summary>Writes <c>${NAME:?}</c> in double quotes, which stops with an error where the variable is not set.</summary>
    /// <param name="command">The command.</param>
    /// <param name="value">A word, or a stretch of it up to its end.</param>
    /// <param name="part">The stretch of the value to replace.</param>
    /// <param name="variable">The variable.</param>
    public static Edit Write(DockerCommand command, ShellSlice value, TextSpan part, string variable)
    {
        var shell = command.Shell;
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
