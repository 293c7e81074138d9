namespace LspDock.LanguageServer.Protocol;

/// <summary>A place in a text.</summary>
/// <param name="Line">The line, zero-based.</param>
/// <param name="Character">The UTF-16 code unit in the line, zero-based.</param>
internal readonly record struct Position(int Line, int Character);
