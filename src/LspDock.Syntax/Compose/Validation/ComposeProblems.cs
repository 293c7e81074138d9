using System.Collections.Immutable;
using System.Globalization;
using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Compose.Validation;

/// <summary>Gives each problem of a Compose file its place, its arguments and its edits.</summary>
internal sealed class ComposeProblems(YamlTree yaml, ImmutableArray<SyntaxProblem>.Builder problems)
{
    private SourceText Text => yaml.Source.Text;

    /// <summary>A list or mapping where none goes.</summary>
    public void WrongCollection(YamlNode node, ComposePlace place)
    {
        var (text, repair) = ComposeKindRepairs.OfCollection(node, place);
        Add(ComposeProblemKind.WrongValueKind, Visible(node, place), value => Write(node, value), null, place.Name, node is YamlMapping ? "mapping" : "list", ComposeKinds.WordsOf(place.Attribute.Kinds), text, repair, place.Attribute.Path);
    }

    /// <summary>A scalar of a kind that does not go there.</summary>
    public void WrongScalar(YamlScalar scalar, string kind, ComposePlace place)
    {
        var (text, repair) = ComposeKindRepairs.OfScalar(scalar, Text.ToString(scalar.Span), place);
        Add(ComposeProblemKind.WrongValueKind, scalar.Span, Replacement, null, place.Name, kind, ComposeKinds.WordsOf(place.Attribute.Kinds), text, repair, place.Attribute.Path);

        Edit Replacement(string value) => repair switch
        {
            ComposeKindRepair.Quote => yaml.Source.Replace(scalar.Span, YamlText.Write(value, YamlScalarStyle.DoubleQuoted, isInFlow: true)),
            ComposeKindRepair.Wrap => yaml.Source.Replace(scalar.Span, $"[{YamlText.Write(value, scalar.Style, isInFlow: true)}]"),
            _ => yaml.Source.Replace(scalar.Span, YamlText.Write(value, YamlScalarStyle.Plain, yaml.IsInFlow(scalar))),
        };
    }

    /// <summary>Nothing where something must be.</summary>
    public void Empty(YamlScalar scalar, ComposePlace place)
    {
        var at = place.Key is null ? scalar.Span.IsEmpty && scalar.Span.Start > 0 ? new TextSpan(scalar.Span.Start - 1, 1) : scalar.Span : place.Span;
        Add(ComposeProblemKind.EmptyValue, at, null, Removal(place), place.Name, ComposeKinds.WordsOf(place.Attribute.Kinds), place.Attribute.Path);
    }

    /// <summary>A text that its format does not allow.</summary>
    public void Invalid(YamlScalar scalar, ComposeFormatError error, ComposePlace place) =>
        Add(ComposeProblemKind.InvalidValue, scalar.Span, value => yaml.ReplaceScalar(scalar, value), null, place.Name, scalar.Value, error.Flaw, error.Detail, error.Repair, place.Attribute.Path);

    /// <summary>A key that is not known where it stands.</summary>
    public void Unknown(YamlMapping mapping, YamlEntry entry, ComposePlace place)
    {
        var key = (YamlScalar)entry.Key;
        var (relation, target) = ComposeKeyRelations.Of(key.Value, entry.Value, mapping, place);
        Add(ComposeProblemKind.UnknownAttribute, key.Span, value => yaml.ReplaceScalar(key, value), null, key.Value, place.Attribute.Path, place.Name, relation, target);
    }

    /// <summary>A key that is not there and must be.</summary>
    /// <param name="mapping">The mapping that lacks it.</param>
    /// <param name="keys">The key; several, with bars between, when one of them is enough.</param>
    /// <param name="value">The value that is plainly meant; empty when that cannot be told.</param>
    /// <param name="because">What demands it, as <c>type: bind</c>; empty when it is always needed.</param>
    /// <param name="place">The place of the mapping.</param>
    public void Missing(YamlMapping mapping, string keys, string value, string because, ComposePlace place) =>
        Add(ComposeProblemKind.MissingAttribute, Visible(mapping, place), meant => yaml.AddEntry(mapping, keys, new YamlNewValue.Text(meant)), null, keys, place.Attribute.Path, place.Name, value, because);

    /// <summary>A key that may not stand beside others; said of the later of two.</summary>
    public void Exclusive(OwnedEntry entry, ImmutableArray<string> excluded, Dictionary<string, OwnedEntry> written, ComposePlace place)
    {
        foreach (var name in excluded)
        {
            if (!written.TryGetValue(name, out var other) || other.Entry.Key.Span.Start > entry.Entry.Key.Span.Start || IsEmpty(other.Entry.Value) || IsEmpty(entry.Entry.Value)) continue;

            Excluded(entry, other, place);
        }
    }

    /// <summary>Two keys that may not stand beside each other.</summary>
    public void Excluded(OwnedEntry entry, OwnedEntry other, ComposePlace place) =>
        Add(ComposeProblemKind.ExclusiveAttributes, entry.Entry.Key.Span, null, () => yaml.Remove(entry.Owner, entry.Entry.Key, entry.Owner), entry.Entry.Name!, other.Entry.Name!, LineNumber(other.Entry.Key), place.Attribute.Path, place.Name);

    /// <summary>An item that stands in the list already.</summary>
    public void Duplicate(YamlSequence list, YamlNode item, string text, YamlNode first, ComposePlace place) =>
        Add(ComposeProblemKind.DuplicateItem, item.Span, null, () => yaml.Remove(list, item, list), place.Name, text, LineNumber(first));

    /// <summary>A key that is no text.</summary>
    public void NonTextKey(OwnedEntry entry, ComposePlace place)
    {
        var key = entry.Entry.Key as YamlScalar;
        Add(ComposeProblemKind.NonTextKey, entry.Entry.Key.Span, key is null ? null : _ => yaml.Source.Replace(key.Span, YamlText.Write(key.Value, YamlScalarStyle.DoubleQuoted, isInFlow: true)), null, key?.Value ?? "", place.Name);
    }

    /// <summary>A name with letters that Docker does not take.</summary>
    public void InvalidName(YamlScalar key, ComposePlace place) => Add(ComposeProblemKind.InvalidName, key.Span, null, null, key.Value, place.Name);

    private static bool IsEmpty(YamlNode value) => value is YamlScalar { Value: "" } or YamlScalar { IsNull: true } or YamlSequence { Items.IsEmpty: true } or YamlMapping { Entries.IsEmpty: true };

    private Func<Edit>? Removal(ComposePlace place) => place is { Owner: { } owner, Node: { } node } ? () => yaml.Remove(owner, node, owner) : null;

    private Edit Write(YamlNode node, string text) =>
        IsOnOneLine(node) && !HasComment(node) ? yaml.Source.Replace(node.Span, YamlText.Write(text, YamlScalarStyle.Plain, yaml.IsInFlow(node))) : Edit.Unavailable;

    private bool HasComment(YamlNode node) => yaml.Comments.Any(comment => comment.Start >= node.Span.Start && comment.End <= node.Span.End);

    /// <summary>What is underlined of a collection: its key, the whole of a short item, the first key of a long one.</summary>
    private TextSpan Visible(YamlNode node, ComposePlace place)
    {
        if (place.Key is not null || place.Node is YamlAlias) return place.Span;
        if (IsOnOneLine(node)) return node.Span;
        return node is YamlMapping { Entries: [var first, ..] } ? first.Key.Span : new TextSpan(node.Span.Start, 1);
    }

    private bool IsOnOneLine(YamlNode node) => Text.Lines.IndexOf(node.Span.Start) == Text.Lines.IndexOf(node.Span.End);

    private string LineNumber(YamlNode node) => (yaml.Source.Host.Lines.IndexOf(yaml.Source.ToHost(node.Span).Start) + 1).ToString(CultureInfo.InvariantCulture);

    private void Add(string kind, TextSpan span, Func<string, Edit>? replace, Func<Edit>? remove, params string[] arguments) =>
        problems.Add(new SyntaxProblem(kind, new ComposeRepairOrigin(yaml.Source, span, replace, remove)) { Arguments = [.. arguments] });
}
