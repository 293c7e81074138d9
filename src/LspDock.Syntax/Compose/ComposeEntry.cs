namespace LspDock.Syntax.Compose;

/// <summary>A name of a Compose project and what is written for it.</summary>
/// <param name="Name">The key of a mapping; of a list's item, the part before the equals sign.</param>
/// <param name="Value">The value of the key, or the whole item.</param>
public readonly record struct ComposeEntry(string Name, ComposeValue Value);
