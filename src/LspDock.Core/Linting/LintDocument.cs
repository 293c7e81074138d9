using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Linting;

/// <summary>A document as rules see it: what its regions were read into. Immutable.</summary>
public sealed record LintDocument
{
    /// <summary>The document's name.</summary>
    public required DocumentPath Path { get; init; }

    /// <summary>The document's text, to which every span refers.</summary>
    public required SourceText Text { get; init; }

    /// <summary>The projects found in the document.</summary>
    public ImmutableArray<DockerProject> Projects { get; init; } = [];

    /// <summary>The build stages found in the document.</summary>
    public ImmutableArray<BuildStage> Stages { get; init; } = [];

    /// <summary>What could not be read as written.</summary>
    public ImmutableArray<SyntaxProblem> Problems { get; init; } = [];

    /// <summary>The nodes of the document's trees that rules and features may ask for: Dockerfile instructions, shell commands, the YAML trees of Compose files.</summary>
    public ImmutableArray<object> Nodes { get; init; } = [];

    /// <summary>The document's comments, which may hold suppressions.</summary>
    public ImmutableArray<Comment> Comments { get; init; } = [];
}
