using LspDock.Model;

namespace LspDock.Features.Conversion;

/// <summary>Something that the other language lacks, or has in another form.</summary>
/// <param name="Message">What it is and why, in one line; it is also a comment of the result.</param>
/// <param name="At">Where it is written. Null when it is about the project as a whole.</param>
public sealed record ConversionNote(string Message, Origin? At);
