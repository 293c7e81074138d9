namespace LspDock.Syntax.Compose.Resolving;

/// <summary>A key of a mapping and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
public sealed record ResolvedEntry(string Key, ResolvedNode Value);
