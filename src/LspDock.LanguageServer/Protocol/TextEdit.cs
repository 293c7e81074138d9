namespace LspDock.LanguageServer.Protocol;

/// <summary>A change of a text.</summary>
/// <param name="Range">What is replaced.</param>
/// <param name="NewText">What takes its place.</param>
internal sealed record TextEdit(Range Range, string NewText);
