namespace LspDock.Cli.Output;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above the severity that fails.</summary>
    public const int Clean = 0;

    /// <summary>At least one finding at or above the severity that fails.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, a wrong configuration, or a file that could not be read.</summary>
    public const int WrongUsage = 2;
}
