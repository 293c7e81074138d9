using LspDock.Model;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Rules.Security;

/// <summary>A credential in plain text.</summary>
/// <param name="Container">The container that gets it.</param>
/// <param name="Variable">The variable that holds it.</param>
/// <param name="Value">The variable's value.</param>
/// <param name="PartOfValue">Where it stands in the value, as in a URL. Null when it is the whole value.</param>
internal sealed record Credential(Container Container, EnvironmentVariable Variable, string Value, TextSpan? PartOfValue)
{
    /// <summary>The secret itself.</summary>
    public string Secret => PartOfValue is { } part ? Value.Substring(part.Start, part.Length) : Value;

    /// <summary>The host that a URL with the credential names. Null when it is no URL.</summary>
    public string? Host
    {
        get
        {
            if (PartOfValue is not { } part) return null;

            var start = part.End + 1;
            var end = Value.IndexOfAny([':', '/', '?', '#', ' ', ','], start);
            return end < 0 ? Value.Substring(start) : Value.Substring(start, end - start);
        }
    }
}
