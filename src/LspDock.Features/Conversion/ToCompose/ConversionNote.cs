using LspDock.Model;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>Something that a conversion could not say in the other notation, or says only under a condition.</summary>
/// <param name="At">Where it is written.</param>
/// <param name="Message">What became of it and why; one line.</param>
public sealed record ConversionNote(Origin At, string Message);
