using System.Collections.Immutable;
using LspDock.Catalog;
using LspDock.Syntax.Compose.Merging;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose.Resolving;

/// <summary>Writes out the values of a project as Docker gets them: each by what the catalogue says of its place.</summary>
/// <param name="paths">How paths are written.</param>
internal sealed class ValueResolver(ProjectPaths paths)
{
    /// <summary>Nested deeper, an alias leads into itself.</summary>
    private const int DeepestLevel = 100;

    /// <summary>Who writes more has aliases that multiply each other.</summary>
    private const int MostNodes = 1_000_000;

    private static readonly ImmutableHashSet<string> PathAttributes =
    [
        "services.*.label_file", "services.*.label_file[]", "services.*.develop.watch[].path", "services.*.build.additional_contexts[]",
        "services.*.build.additional_contexts.*", "configs.*.file", "secrets.*.file",
    ];

    private int nodes;
    private int level;

    /// <summary>Whether everything was written out; false when aliases multiply each other or lead into themselves.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>How paths are written.</summary>
    public ProjectPaths Paths => paths;

    /// <summary>A value; null when nothing is left of it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="around">Where that is written which it is a part of.</param>
    public ResolvedNode? Resolve(ComposeValue? value, Written around)
    {
        if (value is null) return null;
        if (level >= DeepestLevel || ++nodes > MostNodes)
        {
            IsWhole = false;
            return null;
        }
        level++;
        var resolved = ShortForms.Resolve(this, value, Written.Of(value, around)) is { IsSpecial: true } special ? special.Node : Plain(value, Written.Of(value, around));
        level--;
        return resolved;
    }

    /// <summary>A mapping with some entries first, in their order; those that are not written get a default.</summary>
    /// <param name="value">The mapping.</param>
    /// <param name="written">Where it is written.</param>
    /// <param name="first">The keys, each with what holds when it is not written; null for nothing.</param>
    public ResolvedMapping Ordered(ComposeValue value, Written written, params IReadOnlyList<(string Key, ResolvedNode? Default)> first) => written.Mapping(
    [
        .. first.Select(entry => (entry.Key, Resolve(value.Mapping![entry.Key], written) ?? entry.Default)),
        .. value.Mapping!.Entries.Where(entry => first.All(other => other.Key != entry.Name)).Select(entry => (entry.Name, Resolve(entry.Value, written))),
    ]);

    /// <summary>The items of a list, without those that a later one takes the place of.</summary>
    public static ImmutableArray<ComposeValue> Items(ComposeValue list) => ComposeMerging.Items([], list.Items, list.Attribute);

    /// <summary>A value that has no form but one.</summary>
    public ResolvedNode? Plain(ComposeValue value, Written written)
    {
        var attribute = value.Attribute;
        if (value.Mapping is not null) return Kept(Mapping(value, written), attribute);
        if (value.Node is YamlSequence || value.Node is YamlScalar { IsNull: false } && IsList(attribute)) return Kept(written.List(Items(value).Select(item => Item(item, written)).OfType<ResolvedNode>()), attribute);
        if (value.Node is not YamlScalar scalar) return null;

        var read = ResolvedScalars.Read(value, scalar);
        if (read is { Kind: ComposeScalarKind.Text } && attribute is not null && PathAttributes.Contains(attribute.Path)) read = ResolvedScalar.OfText(paths.Rewrite(value, read.Text));
        return read is null ? null : written.At(read);
    }

    private ResolvedMapping Mapping(ComposeValue value, Written written) =>
        written.Mapping(value.Mapping!.Entries.Select(entry => (entry.Name, Resolve(entry.Value, written))));

    /// <summary>An item of a list; a lone scalar, which is the list itself, stays a scalar here.</summary>
    private ResolvedNode? Item(ComposeValue item, Written written)
    {
        if (item.IsItem) return Resolve(item, written);

        var text = ResolvedScalars.Printed(item) ?? "";
        return Written.Of(item, written).Text(item.Attribute is { } attribute && PathAttributes.Contains(attribute.Path) ? paths.Rewrite(item, text) : text);
    }

    /// <summary>Whether a scalar is a list of one here; a command and a test are not.</summary>
    private static bool IsList(ComposeAttribute? attribute) =>
        attribute is not null && attribute.Kinds.HasFlag(ComposeValueKinds.List) && attribute.Merge != ComposeMerge.ReplaceEvenByNull && !attribute.Kinds.HasFlag(ComposeValueKinds.Number);

    /// <summary>What Docker leaves out when it is empty.</summary>
    private static ResolvedNode? Kept(ResolvedNode node, ComposeAttribute? attribute)
    {
        if (node is not (ResolvedMapping { Entries.IsEmpty: true } or ResolvedList { Items.IsEmpty: true }) || attribute is null || attribute.Merge == ComposeMerge.ReplaceEvenByNull || attribute.Name == "[]") return node;

        return attribute.Name == "*" ? ResolvedScalar.Null with { Origin = node.Origin, Overridden = node.Overridden } : null;
    }
}
