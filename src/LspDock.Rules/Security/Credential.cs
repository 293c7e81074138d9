using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>A credential in plain text.</summary>
/// <param name="Container">The container that gets it. Null when it is for a build that is no container's own.</param>
/// <param name="Variable">The variable that holds it.</param>
/// <param name="Value">The variable's value.</param>
/// <param name="Part">Where it stands in the value, as in a URL. Null when it is the whole value.</param>
internal sealed record Credential(Container? Container, EnvironmentVariable Variable, string Value, PasswordInText? Part)
{
    /// <summary>The secret itself.</summary>
    public string Secret => Part is { } part ? Value.Substring(part.Span.Start, part.Span.Length) : Value;

    /// <summary>The host that a URL with the credential names. Null when it is no URL.</summary>
    public string? Host => Part?.Host;
}
