using System.Collections.Immutable;
using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Syntax.Compose.Merging;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose.Validation;

/// <summary>The walk over one document of a Compose file.</summary>
/// <param name="yaml">The file.</param>
/// <param name="problems">What is found is added here.</param>
/// <param name="isExcerpt">Whether it is part of an article, which may leave things out.</param>
/// <param name="mayHaveOther">Whether another file may hold what is missing here.</param>
internal sealed class ComposeCheck(YamlTree yaml, ImmutableArray<SyntaxProblem>.Builder problems, bool isExcerpt, bool mayHaveOther)
{
    private readonly ComposeProblems found = new(yaml, problems);
    private readonly HashSet<(YamlNode Node, ComposeAttribute Attribute)> shared = [];
    private readonly HashSet<(YamlEntry Entry, ComposeAttribute Attribute)> merged = [];

    /// <summary>Looks at a whole document.</summary>
    public void Run(YamlMapping root) =>
        CheckMapping(root, new(ComposeCatalog.Root, null, root.Span, mayHaveOther || root.Find("include") is not null));

    private void CheckValue(YamlNode written, ComposePlace place)
    {
        var node = written is YamlAlias { Target: { } target } ? target : written;
        if (node is YamlAlias || node.Tag == ComposeMerging.Reset || IsPlaceholder(node)) return;
        if (node.Anchor is not null && !shared.Add((node, place.Attribute))) return;

        switch (node)
        {
            case YamlMapping mapping:
                CheckCollection(mapping, ComposeValueKinds.Mapping, place);
                break;
            case YamlSequence sequence:
                CheckCollection(sequence, ComposeValueKinds.List, place);
                break;
            case YamlScalar scalar:
                CheckScalar(scalar, place);
                break;
        }
    }

    private void CheckCollection(YamlNode node, ComposeValueKinds kind, ComposePlace place)
    {
        if (!place.Attribute.Kinds.HasFlag(kind) || node is YamlMapping only && ComposeKinds.IsTextWithBlank(only, place.Attribute))
        {
            if (!IsOmitted(node)) found.WrongCollection(node, place);
        }
        else if (node is YamlMapping mapping) CheckMapping(mapping, place);
        else CheckList((YamlSequence)node, place);
    }

    private void CheckScalar(YamlScalar scalar, ComposePlace place)
    {
        var attribute = place.Attribute;
        if (ScalarKind.Of(scalar) is not { } kind)
        {
            // A date is printed where numbers are, and fits nowhere else.
            if (!attribute.Kinds.HasFlag(ComposeValueKinds.Number) && attribute.Kinds.HasFlag(ComposeValueKinds.String)) found.WrongScalar(scalar, "date", place);
        }
        else if (kind == ComposeValueKinds.Null)
        {
            if (!attribute.Kinds.HasFlag(ComposeValueKinds.Null) && !place.MayHaveBase && !isExcerpt) found.Empty(scalar, place);
        }
        else if (!ComposeKinds.Accepts(attribute.Kinds, kind))
        {
            if (!IsOmitted(scalar)) found.WrongScalar(scalar, ComposeKinds.Word(kind), place);
        }
        else if (attribute.Format is { } format && !IsOmitted(scalar) && ComposeFormats.Check(format, scalar.Value, isText: kind == ComposeValueKinds.String) is { } error)
        {
            found.Invalid(scalar, error, place);
        }
    }

    private void CheckList(YamlSequence list, ComposePlace place)
    {
        if (place.Attribute.Item is not { } attribute) return;

        foreach (var item in list.Items) CheckValue(item, place.Item(attribute, list, item));
        if (place.Attribute.Format is { Kind: ComposeFormatKind.Unique }) CheckUnique(list, place);
    }

    private void CheckUnique(YamlSequence list, ComposePlace place)
    {
        if (list.Items.Length < 2) return;

        var firsts = new Dictionary<(string, bool), YamlNode>();
        foreach (var item in list.Items)
        {
            if ((item is YamlAlias { Target: { } target } ? target : item) is not YamlScalar scalar || IsOmitted(scalar)) continue;

            var key = (scalar.Value, ScalarKind.Of(scalar) == ComposeValueKinds.String);
            if (firsts.TryGetValue(key, out var first)) found.Duplicate(list, item, scalar.Value, first, place);
            else firsts.Add(key, item);
        }
    }

    private void CheckMapping(YamlMapping mapping, ComposePlace place)
    {
        // Where every name is the author's own, a fragment has nothing to say to the mapping as a whole, and is looked at once.
        var merge = ComposeEntries.Of(mapping, place.Attribute.Children.IsEmpty ? fragment => !shared.Add((fragment, place.Attribute)) : null);
        foreach (var entry in merge.Entries)
        {
            if (entry.Owner != mapping && !merged.Add((entry.Entry, place.Attribute))) continue;

            CheckEntry(mapping, entry, place);
        }
        if (place.Attribute.Children.IsEmpty) return;

        var written = merge.ByName();
        foreach (var attribute in place.Attribute.Children)
        {
            if (attribute.IsRequired && !written.ContainsKey(attribute.Name) && merge.IsWhole && !isExcerpt && !place.MayLackKeys) found.Missing(mapping, attribute.Name, ComposeMeaning.Of(attribute, written), "", place);
            if (!attribute.Excludes.IsEmpty && written.TryGetValue(attribute.Name, out var entry)) found.Exclusive(entry, attribute.Excludes, written, place);
        }
        if (merge.IsWhole && !isExcerpt) ComposeConditions.Check(mapping, written, place, found);
    }

    private void CheckEntry(YamlMapping mapping, OwnedEntry written, ComposePlace place)
    {
        var entry = written.Entry;
        if (entry.Key is YamlAlias) return;
        if (entry.Key is not YamlScalar key || ScalarKind.Of(key) is var kind && kind != ComposeValueKinds.String)
        {
            if (entry.Key is not YamlScalar { Value: "" } && !IsOmitted(entry.Key)) found.NonTextKey(written, place);
            return;
        }
        if (IsOmission(key.Value)) return;
        if (place.Attribute.Child(key.Value) is not { } attribute)
        {
            if (!ComposeMapping.IsExtension(key.Value) || place.Attribute.KeyFormat == ComposeKeyFormat.Listed) found.Unknown(mapping, entry, place);
            return;
        }
        // Docker takes x- keys of variables and labels for extensions.
        if (attribute is { Name: "*", KeyFormat: ComposeKeyFormat.Any } && ComposeMapping.IsExtension(key.Value)) return;
        if (attribute.KeyFormat == ComposeKeyFormat.UlimitName && !TextFormats.IsUlimitName(key.Value)) return;
        if (attribute.KeyFormat == ComposeKeyFormat.ResourceName && !TextFormats.IsResourceName(key.Value)) found.InvalidName(key, place);

        CheckValue(entry.Value, place.Child(attribute, written));
    }

    /// <summary>Whether a value is to be filled in by a program first: for YAML, <c>{{ name }}</c> is a mapping whose key is a mapping.</summary>
    private static bool IsPlaceholder(YamlNode node) => node is YamlMapping { IsFlow: true, Entries: [{ Key: YamlMapping { IsFlow: true } }] };

    private bool IsOmitted(YamlNode node) => isExcerpt && (node is not YamlScalar scalar || IsOmission(scalar.Value));

    /// <summary>Whether a word of an article stands for what its reader has: <c>...</c> or <c>&lt;your host&gt;</c>.</summary>
    private bool IsOmission(string text) =>
        isExcerpt && (text.IndexOf("...", StringComparison.Ordinal) >= 0 || text.IndexOf('…') >= 0 || text.IndexOf('<') >= 0 || text.IndexOf("{{", StringComparison.Ordinal) >= 0 || text.IndexOf('[') >= 0);
}
