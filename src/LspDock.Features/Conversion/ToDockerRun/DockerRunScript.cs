using System.Collections.Immutable;
using LspDock.Syntax.Compose.Resolving;

namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>The docker commands that do what a Compose project does.</summary>
public sealed record DockerRunScript
{
    /// <summary>The script, with LF at the ends of lines; the same project gives the same bytes.</summary>
    public required string Text { get; init; }

    /// <summary>What the commands lack, or have in another form, in the script's order.</summary>
    public ImmutableArray<ConversionNote> Notes { get; init; } = [];

    /// <summary>The project that was converted. With errors in it, the script may be wrong.</summary>
    public required ComposeResolution Resolution { get; init; }
}
