using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Text;

namespace LspDock.Rules.Configuration;

/// <summary>What a <c>.lspdock.yaml</c> says.</summary>
public sealed record LintConfiguration
{
    /// <summary>The name of the file; the nearest one at or above a checked file holds.</summary>
    public const string FileName = ".lspdock.yaml";

    /// <summary>What holds where there is no file.</summary>
    public static LintConfiguration Default { get; } = new();

    /// <summary>The file; null for the default.</summary>
    public DocumentPath? Document { get; init; }

    /// <summary>Severities of rules.</summary>
    public LintSettings Settings { get; init; } = LintSettings.Default;

    /// <summary>Globs of files that are not checked, relative to the configuration's folder.</summary>
    public ImmutableArray<string> Ignore { get; init; } = [];

    /// <summary>Lists of Compose files that make one project each, base first, relative to the configuration's folder.</summary>
    public ImmutableArray<ImmutableArray<string>> ComposeFiles { get; init; } = [];
}
