namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>The sentences of notes that several places share.</summary>
internal static class Reasons
{
    /// <summary>Why an attribute is left out that no flag stands for.</summary>
    /// <param name="path">The attribute.</param>
    /// <param name="command">The command that has no such flag.</param>
    /// <param name="summary">What the attribute does, in a sentence. Null when that is not known.</param>
    public static string NoFlag(string path, string command, string? summary) => summary is null
        ? $"'{path}' is left out: {command} has no flag for it."
        : $"'{path}' is left out, as {command} has no flag for it: it {char.ToLowerInvariant(summary[0])}{summary[1..].TrimEnd('.')}.";
}
