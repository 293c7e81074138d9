using System.Collections.Immutable;
using System.Globalization;
using LspDock.Catalog;
using LspDock.Model;
using LspDock.Syntax.Compose.Merging;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose;

/// <summary>
/// A value of a Compose project: where it is written, the aliases and merge keys by which it got there, and the earlier value of the
/// same place, from an extended service or another file, that it is merged with or takes the place of. Merging happens when the
/// content is asked for, level by level.
/// </summary>
public sealed class ComposeValue
{
    private readonly YamlNode written;
    private readonly YamlNode? inheritedKeep;
    private Content? content;

    /// <summary>What is read of a value when it is asked for; most values are scalars, and need none. Whoever reads first decides, so that every thread sees the same values.</summary>
    private sealed class Content
    {
        public ComposeMapping? Own;
        public ComposeMapping? Mapping;
        public ImmutableArray<ComposeValue> Items;
        public ImmutableArray<ComposeEntry> Named;
    }

    private Content Read => content ?? Interlocked.CompareExchange(ref content, new(), null) ?? content;

    /// <param name="file">The file that holds it.</param>
    /// <param name="written">The value as it stands behind its key or dash.</param>
    /// <param name="origin">The entry or item.</param>
    /// <param name="via">The steps to it, outermost first.</param>
    /// <param name="attribute">What the catalogue says of its place; null for a place that it does not know.</param>
    /// <param name="keep">The outermost collection that removing something below may not empty; null for the value itself.</param>
    internal ComposeValue(ComposeTree file, YamlNode written, Origin origin, ImmutableArray<Origin> via, ComposeAttribute? attribute, YamlNode? keep)
    {
        this.written = written;
        inheritedKeep = keep;
        File = file;
        Node = Resolve(written);
        Origin = origin;
        Via = written is YamlAlias ? [.. via, new TextOrigin(file.Yaml.Source, written.Span)] : via;
        Attribute = attribute;
    }

    private ComposeValue(ComposeValue value, Origin step)
    {
        written = value.written;
        inheritedKeep = value.inheritedKeep;
        File = value.File;
        Node = value.Node;
        Origin = value.Origin;
        Via = [step, .. value.Via];
        Attribute = value.Attribute;
        MergedWith = value.MergedWith?.Through(step);
        Overridden = value.Overridden;
        IsInherited = true;
    }

    private ComposeValue(ComposeValue value, ComposeValue? mergedWith, ComposeValue? overridden)
    {
        written = value.written;
        inheritedKeep = value.inheritedKeep;
        if (value.content is { Own: { } own }) content = new() { Own = own };
        File = value.File;
        Node = value.Node;
        Origin = value.Origin;
        Via = value.Via;
        Attribute = value.Attribute;
        IsItem = value.IsItem;
        IsInherited = value.IsInherited;
        MergedWith = mergedWith;
        Overridden = overridden;
    }

    /// <summary>The file that holds it.</summary>
    internal ComposeTree File { get; }

    /// <summary>The file's YAML.</summary>
    internal YamlTree Tree => File.Yaml;

    /// <summary>The node as written here, aliases followed; null when an alias leads nowhere.</summary>
    public YamlNode? Node { get; }

    /// <summary>The entry or item.</summary>
    public Origin Origin { get; }

    /// <summary>The key of the entry; for an item the item.</summary>
    public Origin KeyOrigin => Origin is YamlOrigin entry ? entry.OfKey() : Origin;

    /// <summary>The steps to the value, with the alias that it is itself, outermost first.</summary>
    public ImmutableArray<Origin> Via { get; }

    /// <summary>What the catalogue says of its place; null for a place that it does not know.</summary>
    public ComposeAttribute? Attribute { get; }

    /// <summary>Whether it is an item of a list.</summary>
    public bool IsItem { get; private init; }

    /// <summary>Whether it is a service that another one extends, or part of it.</summary>
    internal bool IsInherited { get; }

    /// <summary>The earlier value whose content belongs to this one's; null when there is none.</summary>
    public ComposeValue? MergedWith { get; }

    /// <summary>The earlier value that this one takes the place of; null when there is none.</summary>
    public ComposeValue? Overridden { get; }

    /// <summary>Whether nothing is written, or null.</summary>
    public bool IsNull => Node is YamlScalar { IsNull: true };

    /// <summary>The value and what it is merged with, each as it is written, earliest first.</summary>
    public IEnumerable<ComposeValue> Layers
    {
        get
        {
            if (MergedWith is null) return [this];

            var layers = new Stack<ComposeValue>();
            for (var layer = this; layer is not null; layer = layer.MergedWith) layers.Push(layer);
            return layers;
        }
    }

    /// <summary>The number of values that it is merged of.</summary>
    internal int Depth
    {
        get
        {
            var depth = 0;
            for (var layer = this; layer is not null; layer = layer.MergedWith) depth++;
            return depth;
        }
    }

    /// <summary>The mapping, merged; null when it is none.</summary>
    public ComposeMapping? Mapping
    {
        get
        {
            if (MergedWith?.Mapping is not { } earlier) return Own;
            if (Own is not { } later) return earlier;

            return Read.Mapping ?? Interlocked.CompareExchange(ref Read.Mapping, ComposeMapping.Merge(earlier, later), null) ?? Read.Mapping;
        }
    }

    /// <summary>The items, merged; a lone scalar is a list of one. Empty for anything else.</summary>
    public ImmutableArray<ComposeValue> Items
    {
        get
        {
            if (Read.Items.IsDefault) ImmutableInterlocked.InterlockedInitialize(ref Read.Items, MergedWith is { } earlier ? ComposeMerging.Items(earlier.Items, OwnItems(), Attribute) : OwnItems());
            return Read.Items;
        }
    }

    /// <summary>The entries of an attribute that is a mapping, or a list of names or of <c>name=value</c>, merged by name.</summary>
    public ImmutableArray<ComposeEntry> Named
    {
        get
        {
            if (Read.Named.IsDefault) ImmutableInterlocked.InterlockedInitialize(ref Read.Named, MergedWith is { } earlier ? ComposeMerging.Named(earlier.Named, OwnNamed(), Attribute) : OwnNamed().RemoveAll(entry => entry.Value.Tag == ComposeMerging.Reset));
            return Read.Named;
        }
    }

    /// <summary>The tag that decides how it is merged: <c>!reset</c>, <c>!override</c>. Null when there is none.</summary>
    internal string? Tag => written.Tag ?? Node?.Tag;

    /// <summary>The outermost collection that removing something below may not empty: an alias leads to a collection of its own.</summary>
    internal YamlNode Keep => inheritedKeep is null || written is YamlAlias ? Node ?? written : inheritedKeep;

    private ComposeMapping? Own
    {
        get
        {
            if (content?.Own is { } known) return known;
            if (ComposeMapping.Read(this) is not { } read) return null;

            return Interlocked.CompareExchange(ref Read.Own, read, null) ?? Read.Own;
        }
    }

    /// <summary>The scalar's text with variables replaced; unknown when it is no scalar.</summary>
    public Setting<string> Text() => Node is YamlScalar scalar ? Part(scalar.Value) : Setting<string>.Unknown(Origin, Via);

    /// <summary>Part of the scalar's text, with variables replaced.</summary>
    public Setting<string> Part(string raw)
    {
        var result = Interpolation.Read(raw, File.Variables);
        return result.Text is { } text
            ? new(Origin, text) { Via = Via, IsDefault = result.IsDefault, Overridden = Overridden is null ? [] : OverriddenTexts() }
            : Setting<string>.Unknown(Origin, Via);
    }

    /// <summary>The scalar as true or false, in any of the spellings that Compose takes.</summary>
    public Setting<bool> Boolean() => Text().SelectValue<bool>(text => text.ToLowerInvariant() switch
    {
        "true" or "yes" or "y" or "on" => true,
        "false" or "no" or "n" or "off" => false,
        _ => null,
    });

    /// <summary>The scalar as a whole number.</summary>
    public Setting<long> Integer() => Text().SelectValue<long>(text => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null);

    /// <summary>The scalar as a decimal number.</summary>
    public Setting<decimal> Decimal() => Text().SelectValue<decimal>(text => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null);

    /// <summary>The scalar as a number of bytes.</summary>
    public Setting<long> Size() => Text().SelectValue<long>(ByteSize.Parse);

    /// <summary>The text of the scalar as it is written, variables and all; null when it is no scalar.</summary>
    public string? Raw => Node is YamlScalar { IsNull: false } scalar ? scalar.Value : null;

    /// <summary>Writes an entry behind the others of a mapping. Unavailable when it is none, or others share it.</summary>
    /// <param name="key">The entry's key, which is not there yet.</param>
    /// <param name="raw">Its value, quoted where it needs to be; variables are left as they are.</param>
    public Edit AddEntry(string key, string raw) =>
        Node is YamlMapping { Anchor: null } mapping && Via.IsEmpty ? Tree.AddEntry(mapping, key, new YamlNewValue.Text(raw)) : Edit.Unavailable;

    /// <summary>Writes an item behind the others of a list. Unavailable when it is none, or others share it.</summary>
    public Edit AddItem(string raw) =>
        Node is YamlSequence { Anchor: null } sequence && Via.IsEmpty ? Tree.AddItems(sequence, [raw]) : Edit.Unavailable;

    /// <summary>Writes an item before the others of a list. Unavailable when it is none.</summary>
    public Edit PrependItem(string raw) =>
        Node is YamlSequence { Items: [YamlScalar, ..] } sequence ? Tree.PrependItem(sequence, raw) : Edit.Unavailable;

    /// <summary>This value, its content merged with an earlier one's.</summary>
    internal ComposeValue On(ComposeValue earlier) => new(this, mergedWith: earlier, overridden: null);

    /// <summary>This value as it is reached by one more step, the outermost.</summary>
    internal ComposeValue Through(Origin step) => new(this, step);

    /// <summary>This value in the place of an earlier one.</summary>
    internal ComposeValue Over(ComposeValue earlier) => new(this, mergedWith: null, overridden: earlier);

    /// <summary>This value without what it was merged with.</summary>
    internal ComposeValue Alone() => MergedWith is null ? this : new(this, mergedWith: null, Overridden);

    private ImmutableArray<ComposeValue> OwnItems() => Node switch
    {
        YamlSequence sequence => ItemsOf(sequence),
        YamlScalar { IsNull: false } => [this],
        _ => [],
    };

    private ImmutableArray<ComposeValue> ItemsOf(YamlSequence sequence)
    {
        var items = ImmutableArray.CreateBuilder<ComposeValue>(sequence.Items.Length);
        foreach (var item in sequence.Items) items.Add(new(File, item, YamlOrigin.OfItem(Tree, sequence, item, Keep, Via), Via, Attribute?.Item, Keep) { IsItem = true });
        return items.MoveToImmutable();
    }

    private ImmutableArray<ComposeEntry> OwnNamed() => Node is YamlMapping
        ? Own!.Written
        : [.. OwnItems().Select(item => new ComposeEntry(ComposeMerging.NameOf(item), item))];

    private ImmutableArray<Setting<string>> OverriddenTexts()
    {
        var texts = ImmutableArray.CreateBuilder<Setting<string>>();
        for (var earlier = Overridden; earlier is not null; earlier = earlier.Overridden)
        {
            if (earlier.Node is YamlScalar scalar) texts.Add(new ComposeValue(earlier, mergedWith: null, overridden: null).Part(scalar.Value));
        }
        return texts.ToImmutable();
    }

    private static YamlNode? Resolve(YamlNode node)
    {
        while (node is YamlAlias alias)
        {
            if (alias.Target is not { } target) return null;
            node = target;
        }
        return node;
    }
}
