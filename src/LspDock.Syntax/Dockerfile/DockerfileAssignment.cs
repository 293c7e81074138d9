namespace LspDock.Syntax.Dockerfile;

/// <summary>A name and its value in ENV, LABEL or ARG.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Value">The value as written, quotes included. Null for an ARG without a default, and for text that has none where one is needed.</param>
public sealed record DockerfileAssignment(DockerfileWord Name, DockerfileWord? Value);
