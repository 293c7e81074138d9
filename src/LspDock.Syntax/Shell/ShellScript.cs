using LspDock.Syntax.Embedding;

namespace LspDock.Syntax.Shell;

/// <summary>A shell text that a command hands on.</summary>
/// <param name="Text">The text, as the shell that reads it gets it.</param>
/// <param name="Dialect">That shell.</param>
/// <param name="IsElsewhere">Whether it runs on another machine or at another time: behind <c>ssh</c>, or written to a file.</param>
internal sealed record ShellScript(EmbeddedText Text, ShellDialect Dialect, bool IsElsewhere);
