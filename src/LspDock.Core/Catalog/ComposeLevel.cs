using System.Collections.Immutable;

namespace LspDock.Catalog;

/// <summary>What stands directly below an attribute.</summary>
internal sealed class ComposeLevel
{
    private readonly Dictionary<string, ComposeAttribute> byName = new(StringComparer.Ordinal);

    /// <summary>What stands below an attribute that has nothing below it.</summary>
    public static ComposeLevel Empty { get; } = new([]);

    /// <summary>Sorts the attributes below one by what they are found by.</summary>
    public ComposeLevel(IEnumerable<ComposeAttribute> attributes)
    {
        var named = ImmutableArray.CreateBuilder<ComposeAttribute>();
        foreach (var attribute in attributes)
        {
            switch (attribute.Name)
            {
                case "*":
                    Any = attribute;
                    break;
                case "[]":
                    Item = attribute;
                    break;
                default:
                    named.Add(attribute);
                    byName.Add(attribute.Name, attribute);
                    break;
            }
        }
        Named = named.ToImmutable();
    }

    /// <summary>The attributes with a name of their own.</summary>
    public ImmutableArray<ComposeAttribute> Named { get; }

    /// <summary>The attribute under every other name. Null when there is none.</summary>
    public ComposeAttribute? Any { get; }

    /// <summary>The attribute of every item. Null when there is none.</summary>
    public ComposeAttribute? Item { get; }

    /// <summary>The attribute of a key. Null when there is none.</summary>
    public ComposeAttribute? Find(string name) => byName.TryGetValue(name, out var attribute) ? attribute : Any;
}
