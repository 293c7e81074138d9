namespace LspDock.Syntax.Embedding;

/// <summary>Whose pipelines a file describes.</summary>
internal enum PipelineKind
{
    /// <summary>GitHub Actions and what reads the same files: a workflow or a composite action.</summary>
    GitHub,

    /// <summary>GitLab CI.</summary>
    GitLab,

    /// <summary>Azure Pipelines.</summary>
    Azure,
}
