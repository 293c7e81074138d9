namespace LspDock.Catalog;

/// <summary>
/// What becomes of an attribute when a later file, or a service that extends another, writes it too. Whatever the rule, a later null
/// leaves the earlier value as it is unless the rule says otherwise, and a list and a mapping that have no common form cannot be merged.
/// </summary>
/// <seealso href="https://github.com/compose-spec/compose-spec/blob/main/13-merge.md"/>
public enum ComposeMerge
{
    /// <summary>The later value replaces the earlier one whole.</summary>
    Replace,

    /// <summary>The later value replaces the earlier one whole, and a later null does so too: the image's own value holds again.</summary>
    ReplaceEvenByNull,

    /// <summary>Mappings are merged key by key, each key by its own rule. A short form stands for its mapping: <c>build: .</c> for <c>context</c>.</summary>
    Deep,

    /// <summary>As <see cref="Deep"/>; a list of names stands for the mapping that has these names as keys.</summary>
    DeepByName,

    /// <summary>As <see cref="Deep"/> when both name the same <c>driver</c> or one names none; else the later mapping replaces the earlier one whole.</summary>
    DeepSameDriver,

    /// <summary>The later items follow the earlier ones; an equal item is there twice.</summary>
    Append,

    /// <summary>Mappings are turned into lists of <c>NAME=value</c>, and the later items follow the earlier ones; Docker rejects the same pair twice, and of two values for a name the last holds.</summary>
    AppendPairs,

    /// <summary>The later items follow the earlier ones; an equal item is kept once. A lone scalar is a list of one, a mapping the list of its pairs.</summary>
    Distinct,

    /// <summary>The later items follow the earlier ones; items are told apart by the text before the first <c>=</c>, and a later one takes the place of the earlier one. A lone scalar is a list of one.</summary>
    DistinctByName,

    /// <summary>Entries, written as a mapping or as a list of <c>NAME=value</c>, are told apart by name, and a later entry replaces the earlier one of its name whole.</summary>
    ByName,

    /// <summary>Entries are told apart by the path in the container, and a later entry replaces the earlier one of its path whole.</summary>
    ByTarget,

    /// <summary>Entries are told apart by host address, host port, container port and protocol together.</summary>
    ByPort,

    /// <summary>The later entries alone remain, each merged over the earlier one of its <c>subnet</c>; a later list without entries empties it.</summary>
    BySubnet,
}
