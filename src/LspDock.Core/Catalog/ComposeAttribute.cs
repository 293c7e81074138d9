using System.Collections.Immutable;

namespace LspDock.Catalog;

/// <summary>An attribute of a Compose file, and a node of the tree of all of them. The entries are generated from <c>compose.tsv</c>.</summary>
/// <seealso href="https://github.com/compose-spec/compose-spec/blob/main/05-services.md"/>
public sealed record ComposeAttribute
{
    /// <summary>
    /// The dotted path from the file's root, with a star for a name that the author chooses and brackets for an item of a list:
    /// <c>services.*.ports[].target</c>. Where attributes are written alike, it is the path of the first of them.
    /// </summary>
    public required string Path { get; init; }

    /// <summary>The last part of the path: <c>ports</c>, <c>*</c> for a name that the author chooses, <c>[]</c> for an item.</summary>
    public required string Name { get; init; }

    /// <summary>What the key must be that stands at this place.</summary>
    public ComposeKeyFormat KeyFormat { get; init; }

    /// <summary>The kinds of value that it takes.</summary>
    public required ComposeValueKinds Kinds { get; init; }

    /// <summary>What its text must be; for a list or mapping, what must hold of its items. Null when Docker takes any.</summary>
    public ComposeFormat? Format { get; init; }

    /// <summary>Whether the mapping that it belongs to must have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The keys of the same mapping that may not stand beside it.</summary>
    public ImmutableArray<string> Excludes { get; init; } = [];

    /// <summary>What becomes of it when a later file writes it too.</summary>
    public required ComposeMerge Merge { get; init; }

    /// <summary>The version of Docker Compose that it came with, such as <c>2.30.0</c>. Null when it is older than version 2 or not known.</summary>
    public string? Since { get; init; }

    /// <summary>What holds when it is not written, as a value or in words. Null when nothing does.</summary>
    public string? Default { get; init; }

    /// <summary>What it does, in one sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>The attributes of its mapping that have a name of their own.</summary>
    public ImmutableArray<ComposeAttribute> Children => ComposeCatalog.Below(this).Named;

    /// <summary>The attribute that stands under every name that the author chooses. Null when its mapping takes only listed names.</summary>
    public ComposeAttribute? AnyChild => ComposeCatalog.Below(this).Any;

    /// <summary>The attribute that every item of its list is. Null when it takes no list.</summary>
    public ComposeAttribute? Item => ComposeCatalog.Below(this).Item;

    /// <summary>The place in the table; the root's is behind the last.</summary>
    internal int Index { get; init; }

    /// <summary>The place of the attribute that it belongs to. Null for one of the file's root.</summary>
    internal int? Parent { get; init; }

    /// <summary>The place of the attribute whose children and item it shares. Null when it has its own.</summary>
    internal int? Like { get; init; }

    /// <summary>The attribute of a key of its mapping: the one of that name, else the one for every name. Null when the key is not known here.</summary>
    public ComposeAttribute? Child(string name) => ComposeCatalog.Below(this).Find(name);

    /// <inheritdoc/>
    public bool Equals(ComposeAttribute? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Index;
}
