using LspDock.Syntax.Compose;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Dotenv;

/// <summary>A variable of an env file.</summary>
/// <param name="Key">Its name.</param>
/// <param name="KeySpan">Where the name stands in the decoded text.</param>
/// <param name="ValueSpan">Where the value stands, quotes included; empty behind the name when there is none.</param>
/// <param name="Value">The value with quotes and escapes taken away; variables are not replaced. Null for a name alone, which takes its value from the environment.</param>
public sealed record DotenvEntry(string Key, TextSpan KeySpan, TextSpan ValueSpan, string? Value)
{
    /// <summary>The value's parts, in which variables are replaced. Null when they are not: in single quotes, in a raw file, without a value.</summary>
    public InterpolationTemplate? Template { get; init; }
}
