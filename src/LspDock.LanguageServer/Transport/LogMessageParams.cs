namespace LspDock.LanguageServer.Transport;

/// <summary>A line for the client's log.</summary>
/// <param name="Type">How much it matters: 1 an error, 2 a warning, 3 information.</param>
/// <param name="Message">The line.</param>
internal sealed record LogMessageParams(int Type, string Message);
