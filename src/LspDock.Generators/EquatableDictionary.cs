using System.Collections.Immutable;

namespace LspDock.Generators;

/// <summary>A few pairs in order, compared by value.</summary>
internal sealed class EquatableDictionary(ImmutableArray<KeyValuePair<string, string>> pairs) : IEquatable<EquatableDictionary>
{
    private readonly ImmutableArray<KeyValuePair<string, string>> pairs = pairs;

    /// <summary>The keys, in order.</summary>
    public IEnumerable<string> Keys => pairs.Select(pair => pair.Key);

    /// <summary>The value of a key; empty when it is absent.</summary>
    public string this[string key] => pairs.FirstOrDefault(pair => pair.Key == key).Value ?? "";

    /// <summary>Whether a key is there.</summary>
    public bool Contains(string key) => pairs.Any(pair => pair.Key == key);

    /// <inheritdoc/>
    public bool Equals(EquatableDictionary? other) => other is not null && pairs.SequenceEqual(other.pairs);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EquatableDictionary);

    /// <inheritdoc/>
    public override int GetHashCode() => pairs.Length == 0 ? 0 : pairs[0].GetHashCode();
}
