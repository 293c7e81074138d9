using LspDock.Model;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Rules.Security;

/// <summary>A credential in the text of a command.</summary>
/// <param name="Text">The text.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Name">What names it: <c>--requirepass</c>, <c>MYSQL_PWD</c>, <c>-p</c>. Null in a URL.</param>
/// <param name="Form">What holds it, with its article, when nothing names it: "a URL". Null otherwise.</param>
internal sealed record CommandCredential(CommandText Text, TextSpan Span, string? Name, string? Form)
{
    /// <summary>The secret itself.</summary>
    public string Secret => Text.Text.Substring(Span.Start, Span.Length);
}
