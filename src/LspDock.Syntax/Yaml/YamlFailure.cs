namespace LspDock.Syntax.Yaml;

/// <summary>Where and why the library stopped reading.</summary>
/// <param name="Message">The library's words, by which the repair is chosen.</param>
/// <param name="Start">The offset at which it stopped.</param>
/// <param name="End">The offset behind what it stopped at.</param>
internal sealed record YamlFailure(string Message, int Start, int End);
