namespace LspDock.Model;

/// <summary>What is around the place of a file that is not there. Looking costs, so it waits until somebody asks.</summary>
/// <param name="Nearest">See <see cref="FileReference.Nearest"/>.</param>
/// <param name="IsMadeLater">See <see cref="FileReference.IsMadeLater"/>.</param>
public sealed record MissingFileSurroundings(Lazy<string?> Nearest, Lazy<bool> IsMadeLater);
