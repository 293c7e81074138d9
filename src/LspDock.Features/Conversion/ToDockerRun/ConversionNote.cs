using LspDock.Model;

namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>Something of a project that its commands lack, or have in another form.</summary>
/// <param name="Message">What it is and why, in one line; it is also a comment of the script.</param>
/// <param name="Origin">Where it is written. Null when it is about the project as a whole.</param>
public sealed record ConversionNote(string Message, Origin? Origin);
