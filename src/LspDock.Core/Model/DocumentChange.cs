using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Model;

/// <summary>One text change in one document.</summary>
/// <param name="Document">The document that changes.</param>
/// <param name="Change">The span, in UTF-16 code units, and its new text.</param>
public readonly record struct DocumentChange(DocumentPath Document, TextChange Change);
