namespace LspDock.Model;

/// <summary>One of several ways that a script goes: an arm of an <c>if</c> or a <c>case</c>.</summary>
/// <param name="Construct">Tells the constructs of a document apart.</param>
/// <param name="Arm">The arm, from zero.</param>
public readonly record struct Alternative(int Construct, int Arm);
