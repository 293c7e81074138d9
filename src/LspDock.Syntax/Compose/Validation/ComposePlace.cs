using LspDock.Catalog;
using LspDock.Syntax.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Compose.Validation;

/// <summary>Where the walk is: an attribute, and the entry or item that is its value.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Parent">The place above; null for the root.</param>
/// <param name="Span">The key of the entry, or the item.</param>
/// <param name="MayHaveBase">Whether another file or service may hold what is missing here.</param>
internal sealed record ComposePlace(ComposeAttribute Attribute, ComposePlace? Parent, TextSpan Span, bool MayHaveBase)
{
    /// <summary>The collection that holds the entry or item; null for the root.</summary>
    public YamlNode? Owner { get; init; }

    /// <summary>The key or the item; null for the root.</summary>
    public YamlNode? Node { get; init; }

    /// <summary>The key, when it is a key.</summary>
    public string? Key => Attribute.Name == "[]" ? null : (Node as YamlScalar)?.Value;

    /// <summary>How the place is called: its key, or that of the list for an item.</summary>
    public string Name => Key ?? Parent?.Name ?? "";

    /// <summary>Whether another file or service may hold keys that its mapping lacks; not when a later file replaces it whole.</summary>
    public bool MayLackKeys => MayHaveBase && Attribute.Merge != ComposeMerge.Replace;

    /// <summary>The place of an item.</summary>
    public ComposePlace Item(ComposeAttribute attribute, YamlSequence list, YamlNode item) =>
        new(attribute, this, item.Span, MayHaveBase: false) { Owner = list, Node = item };

    /// <summary>The place of an entry.</summary>
    /// <param name="attribute">Its attribute.</param>
    /// <param name="entry">The entry.</param>
    public ComposePlace Child(ComposeAttribute attribute, OwnedEntry entry)
    {
        // What another service gives is there before anything is looked at; what a later file replaces whole must be whole.
        var mayHaveBase = MayLackKeys || Attribute.Path == "services" && Extends(entry.Entry.Value);
        return new(attribute, this, entry.Entry.Key.Span, mayHaveBase) { Owner = entry.Owner, Node = entry.Entry.Key };
    }

    private static bool Extends(YamlNode service) =>
        (service is YamlAlias { Target: { } target } ? target : service) is YamlMapping mapping
        && (mapping.Find("extends") is not null || mapping.Entries.Any(ComposeMapping.IsMergeKey) && ComposeEntries.Of(mapping).Entries.Any(entry => entry.Entry.Name == "extends"));
}
