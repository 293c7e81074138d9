using LspDock.Model;

namespace LspDock.Syntax.Dockerfile;

/// <summary>What an argument with its variables comes to.</summary>
/// <param name="Text">The value. Null when it cannot be known.</param>
/// <param name="At">Where the value is written: the argument itself, or the default that settles it.</param>
internal sealed record VariableValue(string? Text, Origin At)
{
    /// <summary>Whether the variable is declared without a value of its own, which a build may give.</summary>
    public bool IsUnset { get; init; }

    /// <summary>Whether it is a default, in whole or in part, which a build may replace.</summary>
    public bool IsDefault { get; init; }
}
