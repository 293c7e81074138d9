namespace LspDock.Cli.Checking;

/// <summary>The other end of what a finding says, in the same file.</summary>
internal sealed record ReportedPlace(ReportedSpan Span, string Message);
