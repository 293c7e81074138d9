using Microsoft.CodeAnalysis.Text;

namespace LspDock.Rules.Security;

/// <summary>A password inside of a longer text that says how to connect to something.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Host">The host to connect to. Null when the text names none.</param>
/// <param name="Form">What the text is, with its article: "a URL".</param>
internal sealed record PasswordInText(TextSpan Span, string? Host, string Form);
