using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Embedding;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Yaml;

/// <summary>An entry of a mapping or an item of a sequence, edited in the file's own style.</summary>
internal sealed class YamlOrigin(YamlTree tree, YamlNode owner, YamlNode child, YamlNode written, YamlNode keep, TextSpan span, ImmutableArray<Origin> via) : TextOrigin(tree.Source, span)
{
    /// <inheritdoc/>
    public override ImmutableArray<Origin> Via => via;

    /// <summary>The key of an entry, or the item.</summary>
    public TextSpan KeySpan => child.Span;

    /// <summary>An entry; its span is the key with the value, or the key alone when the value is a block of its own.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="owner">The mapping that holds the entry.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="keep">The outermost collection that removing may not empty.</param>
    /// <param name="via">The steps by which it comes to apply where it is read.</param>
    public static YamlOrigin OfEntry(YamlTree tree, YamlMapping owner, YamlEntry entry, YamlNode keep, ImmutableArray<Origin> via) =>
        new(tree, owner, entry.Key, entry.Value, keep, entry.Value is YamlScalar or YamlAlias ? entry.Span : entry.Key.Span, via);

    /// <summary>An item; its span is the item without the dash.</summary>
    public static YamlOrigin OfItem(YamlTree tree, YamlSequence owner, YamlNode item, YamlNode keep, ImmutableArray<Origin> via) =>
        new(tree, owner, item, item, keep, item.Span, via);

    /// <summary>The key of the entry as a value of its own, as in a mapping whose keys name things.</summary>
    public Origin OfKey() => child is YamlScalar key ? new YamlKeyOrigin(tree, this, key) : this;

    /// <inheritdoc/>
    public override Edit Remove() => tree.Remove(owner, child, keep);

    /// <inheritdoc/>
    public override Edit Replace(string value) => written is YamlScalar scalar ? tree.ReplaceScalar(scalar, value) : Edit.Unavailable;
}
