using Microsoft.CodeAnalysis;

namespace LspDock.DockerDotNet.Reading;

/// <summary>A statement that puts something into a collection: <c>Add</c>, <c>AddRange</c> or an assignment to an index.</summary>
/// <param name="Key">The key. Null in a list.</param>
/// <param name="Value">The value, or several when <paramref name="IsRange"/>.</param>
/// <param name="IsRange">Whether the value is a collection of values.</param>
internal sealed record CollectionAddition(IOperation? Key, IOperation Value, bool IsRange);
