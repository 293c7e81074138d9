using System.Collections.Immutable;

namespace LspDock.Cli.Checking;

/// <summary>What came of one file.</summary>
/// <param name="Path">The path as the user would write it.</param>
internal sealed record FileReport(string Path)
{
    /// <summary>Why it could not be read. Null when it could.</summary>
    public string? Failure { get; init; }

    /// <summary>What the user may want to know though nothing is wrong. Null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>What was found, after fixing if that was asked for.</summary>
    public ImmutableArray<ReportedFinding> Findings { get; init; } = [];

    /// <summary>The number of fixes applied.</summary>
    public int Fixed { get; init; }

    /// <summary>The fixes as a unified diff. Null when none was asked for or nothing changes.</summary>
    public string? Diff { get; init; }

    /// <summary>The text after fixing, for standard input. Null otherwise.</summary>
    public string? FixedText { get; init; }
}
