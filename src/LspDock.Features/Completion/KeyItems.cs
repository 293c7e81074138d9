using System.Collections.Immutable;
using LspDock.Catalog;
using LspDock.Features.Hover;

namespace LspDock.Features.Completion;

/// <summary>The keys that a mapping may have and does not have yet.</summary>
internal static class KeyItems
{
    private const ComposeValueKinds Scalars = ComposeValueKinds.String | ComposeValueKinds.Number | ComposeValueKinds.Integer | ComposeValueKinds.Boolean;

    public static IEnumerable<CompletionItem> Of(ComposeSpot spot)
    {
        if (spot.Attribute is not { } attribute || !attribute.Kinds.HasFlag(ComposeValueKinds.Mapping) || !TakesKey(spot)) yield break;

        var present = MergedKeys.Of(spot);
        var excluded = new HashSet<string>(attribute.Children.Where(child => present.Contains(child.Name)).SelectMany(child => child.Excludes), StringComparer.Ordinal);
        foreach (var child in attribute.Children)
        {
            if (present.Contains(child.Name) || excluded.Contains(child.Name) || child.Excludes.Any(present.Contains)) continue;

            var path = spot.Path.Length == 0 ? child.Name : spot.Path + "." + child.Name;
            yield return Key(spot, child, path, child.Name) with { Documentation = ComposeHover.Text(child, path.Replace("[]", ".*", StringComparison.Ordinal)), Group = child.IsRequired ? 0 : 1 };
        }
        if (attribute.AnyChild is not { } any) yield break;

        foreach (var name in NameItems.Of(spot, spot.Path + ".*"))
        {
            if (!present.Contains(name.Name)) yield return Key(spot, any, spot.Path + ".*", name.Name) with { Kind = name.Kind, Detail = name.Detail, Documentation = name.Documentation, Group = 0 };
        }
    }

    /// <summary>Whether what is being written can become a key: no text in quotes without a colon, no several words, no item in brackets.</summary>
    private static bool TakesKey(ComposeSpot spot) => spot.Place switch
    {
        { HasColon: true } => true,
        { IsFlow: true } => spot.Place.Kind == YamlPlaceKind.Key,
        { Quote: not null } => false,
        _ => !spot.Text.AsSpan(spot.Place.Word.Start, spot.Place.Word.Length).ContainsAny(' ', ':'),
    };

    /// <summary>A key with what is written behind it.</summary>
    private static CompletionItem Key(ComposeSpot spot, ComposeAttribute attribute, string path, string name) => new()
    {
        Label = name,
        Kind = CompletionKind.Attribute,
        Insert = Insert(spot, attribute, path, name),
        Detail = Detail(attribute),
        FilterText = name,
    };

    private static ImmutableArray<CompletionPart> Insert(ComposeSpot spot, ComposeAttribute attribute, string path, string name)
    {
        var blank = spot.Place.NeedsBlank ? " " : "";
        if (spot.Place.HasColon || spot.Place.Quote is not null) return [new(blank + name)];

        var key = new CompletionPart(blank + name + ":");
        if (!spot.Place.IsFlow && (attribute.Kinds & Scalars) == 0)
        {
            var isList = attribute.Kinds.HasFlag(ComposeValueKinds.List) && !(attribute.Kinds.HasFlag(ComposeValueKinds.Mapping) && TakesPlainPairs(attribute));
            var indentation = KeyIndentation(spot) + (isList ? spot.Tree.Style.ItemIndentation : spot.Tree.Style.Indentation);
            return [key, new("\n" + new string(' ', indentation) + (isList ? "- " : ""))];
        }
        var words = ValueItems.Words(attribute, path).Select(word => ValueItems.Quoted(spot, attribute, word)).ToImmutableArray();
        return words.IsEmpty ? [key, new(" ")] : [key, new(" "), new("") { Choices = words }];
    }

    /// <summary>Whether the attribute's mapping form is the one to write: names with a value each.</summary>
    private static bool TakesPlainPairs(ComposeAttribute attribute) => attribute.AnyChild is { } any && (any.Kinds & Scalars) != 0;

    /// <summary>How much deeper the key stands than the line's content: behind a dash.</summary>
    private static int KeyIndentation(ComposeSpot spot)
    {
        var start = YamlLine.StartOf(spot.Text, spot.Place.Word.Start);
        var content = YamlLine.SkipBlanks(spot.Text, start, spot.Place.Word.Start);
        return spot.Place.Word.Start - content + (spot.Place.NeedsBlank ? 1 : 0);
    }

    private static string Detail(ComposeAttribute attribute)
    {
        var kinds = new List<string>();
        foreach (var (kind, word) in (ReadOnlySpan<(ComposeValueKinds, string)>)
        [
            (ComposeValueKinds.Boolean, "true or false"), (ComposeValueKinds.String, "text"), (ComposeValueKinds.Integer, "whole number"), (ComposeValueKinds.Number, "number"),
            (ComposeValueKinds.List, "list"), (ComposeValueKinds.Mapping, "mapping"),
        ])
        {
            // What takes true and false takes them as text too, which nobody writes.
            if (attribute.Kinds.HasFlag(kind) && !(kind == ComposeValueKinds.String && attribute.Format?.Kind == ComposeFormatKind.Boolean)) kinds.Add(word);
        }
        var detail = string.Join(" | ", kinds);
        if (attribute.IsRequired) detail += ", required";
        if (attribute.Default is { } standard) detail += ", default: " + standard;
        return attribute.Since is { } since ? $"{detail}, since {since}" : detail;
    }
}
