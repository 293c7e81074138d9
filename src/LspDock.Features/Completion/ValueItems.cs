using System.Collections.Immutable;
using System.Globalization;
using LspDock.Catalog;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.Completion;

/// <summary>The values that an attribute or an item of a list takes, as far as they can be told.</summary>
internal static class ValueItems
{
    private const string ServicePrefix = "services.*.";
    private const ComposeValueKinds Scalars = ComposeValueKinds.String | ComposeValueKinds.Number | ComposeValueKinds.Integer | ComposeValueKinds.Boolean;

    /// <summary>The part of the word that a value takes the place of: an image without its tag, one part of a mount.</summary>
    public static TextSpan WordOf(ComposeSpot spot)
    {
        var word = spot.Place.Word;
        var text = spot.Text.AsSpan(word.Start, word.Length);
        if (ImageItems.IsImage(spot.Path))
        {
            var name = text.LastIndexOf('/') + 1;
            return text[name..].IndexOfAny(':', '@') is >= 0 and var tag && spot.Cursor <= word.Start + name + tag ? new TextSpan(word.Start, name + tag) : word;
        }
        if (spot.Path is not ("services.*.volumes[]" or "services.*.links[]")) return word;

        var start = spot.Typed.LastIndexOf(':') + 1;
        var end = text[start..].IndexOf(':') is >= 0 and var length ? start + length : text.Length;
        return TextSpan.FromBounds(word.Start + start, word.Start + end);
    }

    /// <summary>The values.</summary>
    public static IEnumerable<CompletionItem> Of(ComposeSpot spot)
    {
        if (spot.Attribute is not { } attribute || (attribute.Kinds & Scalars) == 0) yield break;
        if (ImageItems.IsImage(spot.Path))
        {
            foreach (var item in ImageItems.Names(spot)) yield return item;
            yield break;
        }
        var isSecondPart = WordOf(spot).Start > spot.Place.Word.Start;
        foreach (var item in spot.Path switch
        {
            "services.*.cap_add[]" or "services.*.cap_drop[]" => Capabilities(spot),
            "services.*.ports[]" => ImageItems.Ports(spot),
            "services.*.expose[]" => ImageItems.ExposedPorts(spot),
            "services.*.volumes[]" when isSecondPart => ImageItems.DataDirectories(spot),
            _ => [],
        }) yield return item;
        if (isSecondPart) yield break;

        foreach (var item in Names(spot)) yield return item;
        foreach (var word in WordsAt(spot, attribute)) yield return Item(spot, word, CompletionKind.Value) with { Detail = word == attribute.Default ? "default" : null };
    }

    /// <summary>The values that can stand on a line of their own below the attribute's key: a value, or items with their dashes.</summary>
    public static IEnumerable<CompletionItem> Below(ComposeSpot spot)
    {
        var values = spot.Place.IsAmongItems ? [] : Of(spot);
        return spot.Attribute is not { Item: { } item } || spot.Place.Quote is not null ? values : values.Concat(
            from value in Of(spot with { Attribute = item, List = spot.Attribute, Path = spot.Path + "[]", Place = spot.Place with { Kind = YamlPlaceKind.Item } })
            // Where the names can be keys as well, the dash tells the two apart.
            let label = spot.Attribute.Kinds.HasFlag(ComposeValueKinds.Mapping) ? "- " + value.Label : value.Label
            select value with { Label = label, Insert = [new("- "), .. value.Insert], Group = value.Group + 2 });
    }

    /// <summary>The words that an attribute takes; none when it takes any text, or the words are not all that is known.</summary>
    public static ImmutableArray<string> Words(ComposeAttribute attribute, string path) => attribute.Format switch
    {
        { Kind: ComposeFormatKind.Boolean } => ["true", "false"],
        { Kind: ComposeFormatKind.OneOf or ComposeFormatKind.Known, Values: var words } => words,
        { Kind: ComposeFormatKind.FirstOf } => [],
        _ when attribute.Kinds == ComposeValueKinds.Boolean => ["true", "false"],
        _ => path.StartsWith(ServicePrefix, StringComparison.Ordinal) && ContainerOption.FindByComposeKey(path[ServicePrefix.Length..].Replace("[]", ".*", StringComparison.Ordinal)) is { Range: { } range } ? WordsOf(range) : [],
    };

    /// <summary>A value as it is written at a place: quoted where YAML would read something else.</summary>
    public static string Quoted(ComposeSpot spot, ComposeAttribute attribute, string value) =>
        spot.Place.Quote is null && MeansSomethingElse(attribute, value) ? $"\"{value}\"" : value;

    /// <summary>An item that writes a value.</summary>
    public static CompletionItem Item(ComposeSpot spot, string value, CompletionKind kind) => new()
    {
        Label = value,
        Kind = kind,
        Insert = [new((spot.Place.NeedsBlank ? " " : "") + Quoted(spot, spot.Attribute!, value))],
        FilterText = value,
    };

    private static IEnumerable<CompletionItem> Names(ComposeSpot spot)
    {
        foreach (var name in NameItems.Of(spot, spot.Path))
        {
            if (spot.Place.Kind == YamlPlaceKind.Item && spot.Place.Siblings.Contains(name.Name)) continue;

            var insert = spot.Path switch
            {
                "services.*.environment[]" => name.Name + "=",
                "services.*.volumes[]" when WordOf(spot).End == spot.Place.Word.End => name.Name + ":" + (NameItems.ImageOf(spot) is { } image && image.DataDirectories.Concat(image.UndeclaredDataDirectories).FirstOrDefault() is ['/', ..] folder ? folder : "/"),
                _ => name.Name,
            };
            yield return Item(spot, insert, name.Kind) with { Label = name.Name, FilterText = name.Name, Detail = name.Detail, Documentation = name.Documentation };
        }
        if (spot.Path is not ("services.*.network_mode" or "services.*.pid" or "services.*.ipc")) yield break;

        foreach (var service in NameItems.Services(spot)) yield return Item(spot, "service:" + service.Name, CompletionKind.Name) with { Detail = service.Detail, Group = 1 };
    }

    private static ImmutableArray<string> WordsAt(ComposeSpot spot, ComposeAttribute attribute)
    {
        // Only the first word of a probe is one of few.
        if (spot.List?.Format is { Kind: ComposeFormatKind.FirstOf, Values: var first }) return spot.Place.Siblings.IsEmpty ? first : [];

        var words = Words(attribute, spot.Path);
        return !words.IsEmpty ? words : attribute.Default is { } standard && !standard.Contains(' ', StringComparison.Ordinal) ? [standard] : [];
    }

    private static IEnumerable<CompletionItem> Capabilities(ComposeSpot spot)
    {
        foreach (var capability in CapabilityCatalog.All)
        {
            if (spot.Place.Siblings.Contains(capability.Name) || spot.Place.Siblings.Contains("CAP_" + capability.Name)) continue;

            yield return Item(spot, capability.Name, CompletionKind.Value) with
            {
                Detail = capability.Danger switch
                {
                    CapabilityDanger.Takeover => "a way to become root on the host",
                    CapabilityDanger.Host => "reaches what the host shares",
                    _ => capability.IsDefault ? "granted unless dropped" : null,
                },
                Documentation = $"Lets the container {capability.Allows}.",
            };
        }
        if (!spot.Place.Siblings.Contains("ALL")) yield return Item(spot, "ALL", CompletionKind.Value) with { Detail = "every capability", Group = spot.Path.EndsWith("drop[]", StringComparison.Ordinal) ? 0 : 1 };
    }

    /// <summary>The words of a range such as <c>no|always|on-failure[:N]</c>; none when it is written in other terms.</summary>
    private static ImmutableArray<string> WordsOf(string range)
    {
        if (!range.Contains('|', StringComparison.Ordinal) || range.Contains('…', StringComparison.Ordinal) || range.Contains(' ', StringComparison.Ordinal)) return [];

        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var part in range.Split('|'))
        {
            var (open, close) = (part.IndexOf('[', StringComparison.Ordinal), part.IndexOf(']', StringComparison.Ordinal));
            if (open >= 0 != close >= 0) return [];

            var word = open >= 0 ? part[..open] : part;
            // What follows the colon is a name of the user's.
            if (!word.Contains(':', StringComparison.Ordinal)) words.Add(word);
        }
        return words.DrainToImmutable();
    }

    private static bool MeansSomethingElse(ComposeAttribute attribute, string value) => value switch
    {
        "true" or "false" => attribute.Format?.Kind != ComposeFormatKind.Boolean && !attribute.Kinds.HasFlag(ComposeValueKinds.Boolean),
        "no" or "yes" or "on" or "off" or "null" or "~" => true,
        _ => !attribute.Kinds.HasFlag(ComposeValueKinds.Integer) && !attribute.Kinds.HasFlag(ComposeValueKinds.Number) && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
    };
}
