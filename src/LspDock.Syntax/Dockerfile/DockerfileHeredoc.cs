using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Dockerfile;

/// <summary>A here-document of RUN, COPY or ADD: lines below the instruction that are its input or a file's content.</summary>
public sealed record DockerfileHeredoc
{
    /// <summary>The delimiter without quotes; the file's name in COPY and ADD.</summary>
    public required string Name { get; init; }

    /// <summary>The word that announces it, such as <c>&lt;&lt;-"EOF"</c>, in the tree's text.</summary>
    public required TextSpan Marker { get; init; }

    /// <summary>Whether variables in the body are replaced; false when the delimiter has quotes.</summary>
    public required bool IsExpanded { get; init; }

    /// <summary>Whether leading tabs are stripped: <c>&lt;&lt;-</c>.</summary>
    public required bool StripsTabs { get; init; }

    /// <summary>The body with the line breaks of all its lines; empty when it has none.</summary>
    public TextSpan Body { get; init; }

    /// <summary>The delimiter that ends it, without indentation. Null when it is missing.</summary>
    public TextSpan? Terminator { get; init; }
}
