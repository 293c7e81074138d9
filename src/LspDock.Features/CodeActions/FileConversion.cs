using LspDock.Text;

namespace LspDock.Features.CodeActions;

/// <summary>A new file that says in one language what a document says in another.</summary>
/// <param name="Title">What is done, as an imperative.</param>
/// <param name="Path">The file, beside the document; there is none of that name yet, as far as can be seen.</param>
/// <param name="Text">Its text.</param>
public sealed record FileConversion(string Title, DocumentPath Path, string Text);
