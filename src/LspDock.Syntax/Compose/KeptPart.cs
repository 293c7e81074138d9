namespace LspDock.Syntax.Compose;

/// <summary>A part of a text in which variables are kept.</summary>
/// <param name="Text">The letters; for a variable as it is written, with its <c>$</c>.</param>
/// <param name="Variable">The variable. Null for letters that are known.</param>
/// <param name="IsSplit">Whether what the variable holds is split into words.</param>
public readonly record struct KeptPart(string Text, InterpolationTemplate? Variable, bool IsSplit);
