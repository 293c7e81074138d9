using Microsoft.CodeAnalysis;

namespace LspDock.DockerDotNet.Reading;

/// <summary>An item of a collection.</summary>
/// <param name="Key">The key. Null in a list.</param>
/// <param name="Value">The value.</param>
/// <param name="Shared">The expression that refers to a collection declared outside of the method. Null when the item is written in the method itself.</param>
internal readonly record struct CollectionItem(IOperation? Key, IOperation Value, SyntaxNode? Shared)
{
    /// <summary>Where the item stands in the method.</summary>
    public SyntaxNode Syntax => Shared ?? Value.Syntax;
}
