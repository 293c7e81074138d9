namespace LspDock.Features.Completion;

/// <summary>A name that can be written at a place.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Detail">What is said beside it, in a few words.</param>
/// <param name="Documentation">What is said of it, in Markdown; null for nothing.</param>
internal readonly record struct ProjectName(string Name, CompletionKind Kind, string Detail, string? Documentation = null);
