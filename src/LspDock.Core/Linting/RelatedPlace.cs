using LspDock.Model;

namespace LspDock.Linting;

/// <summary>The other end of what a finding says, in any document.</summary>
/// <param name="At">The place.</param>
/// <param name="Message">What is there.</param>
public sealed record RelatedPlace(Origin At, string Message);
