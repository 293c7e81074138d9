namespace LspDock.Syntax.Compose.Validation;

/// <summary>What a format finds wrong with a text.</summary>
/// <param name="Flaw">One of <see cref="ComposeFlaw"/>.</param>
/// <param name="Detail">What the flaw speaks of; empty for the text as a whole.</param>
/// <param name="Repair">The text that is plainly meant; empty when that cannot be told.</param>
internal sealed record ComposeFormatError(string Flaw, string Detail = "", string Repair = "");
