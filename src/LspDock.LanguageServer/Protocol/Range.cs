namespace LspDock.LanguageServer.Protocol;

/// <summary>A stretch of a text.</summary>
/// <param name="Start">Its first place.</param>
/// <param name="End">The place behind its last.</param>
internal readonly record struct Range(Position Start, Position End);
