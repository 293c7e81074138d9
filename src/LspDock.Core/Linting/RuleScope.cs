using LspDock.Model;

namespace LspDock.Linting;

/// <summary>What a rule may look at beside the thing that it checks.</summary>
/// <param name="Project">The project that the thing belongs to.</param>
/// <param name="Settings">The configuration that applies.</param>
public sealed record RuleScope(DockerProject Project, LintSettings Settings);
