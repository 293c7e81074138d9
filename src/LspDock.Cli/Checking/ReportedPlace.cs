namespace LspDock.Cli.Checking;

/// <summary>The other end of what a finding says.</summary>
/// <param name="Path">The file.</param>
/// <param name="Span">The place in it.</param>
/// <param name="Message">What is there.</param>
internal sealed record ReportedPlace(string Path, ReportedSpan Span, string Message);
