using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.Completion;

/// <summary>What can be written at a place.</summary>
/// <param name="Span">What each of them takes the place of: the word at the cursor, in UTF-16 code units of the document. On one line.</param>
/// <param name="Indentation">What stands before the content of the line.</param>
/// <param name="Items">The items, the likeliest first; all there are, whatever is typed already.</param>
public sealed record CompletionList(TextSpan Span, string Indentation, ImmutableArray<CompletionItem> Items);
