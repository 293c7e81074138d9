using System.Collections.Immutable;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>A Compose file made of docker commands.</summary>
public sealed record ConvertedCompose
{
    /// <summary>The file's text, with LF at the ends of lines.</summary>
    public required string Text { get; init; }

    /// <summary>The names of its services, in order; empty when the commands only create networks or volumes.</summary>
    public ImmutableArray<string> Services { get; init; } = [];

    /// <summary>What the file says only in a comment, in order of the commands.</summary>
    public ImmutableArray<ConversionNote> Notes { get; init; } = [];
}
