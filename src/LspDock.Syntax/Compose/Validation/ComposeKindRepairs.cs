using LspDock.Catalog;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose.Validation;

/// <summary>What was plainly meant by a value of the wrong kind.</summary>
internal static class ComposeKindRepairs
{
    /// <summary>The text to write for a list or mapping, and the <see cref="ComposeKindRepair"/>; both empty when that cannot be told.</summary>
    public static (string Text, string Repair) OfCollection(YamlNode node, ComposePlace place)
    {
        if (place.Key is not null || node is not YamlMapping { Entries: [{ Key: YamlScalar { Value: { Length: > 0 } key }, Value: YamlScalar value }], Anchor: null } mapping || value.Anchor is not null) return ("", "");
        if (ComposeKinds.IsTextWithBlank(mapping, place.Attribute)) return ($"{key}:{value.Value}", ComposeKindRepair.BlankBehindColon);

        var takesPairs = place.Parent is { Attribute.Kinds: var kinds } && kinds.HasFlag(ComposeValueKinds.Mapping) && place.Attribute.Kinds == ComposeValueKinds.String;
        return takesPairs ? (value.IsNull ? key : $"{key}={value.Value}", ComposeKindRepair.Pair) : ("", "");
    }

    /// <summary>The text to write for a scalar, and the <see cref="ComposeKindRepair"/>; both empty when that cannot be told.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="source">How it is written.</param>
    /// <param name="place">Where.</param>
    public static (string Text, string Repair) OfScalar(YamlScalar scalar, string source, ComposePlace place)
    {
        var attribute = place.Attribute;
        var isText = ScalarKind.Of(scalar) == ComposeValueKinds.String;
        if (attribute is { Path: "services.*" } && attribute.Child(place.Name) is not null) return ("", ComposeKindRepair.Indent);
        if (scalar.Tag is not null || scalar.Style is YamlScalarStyle.Literal or YamlScalarStyle.Folded) return ("", "");
        if (!isText && attribute.Kinds.HasFlag(ComposeValueKinds.String))
        {
            if (attribute.Format is not { } format || ComposeFormats.Check(format, source, isText: true) is not { } error) return (source, ComposeKindRepair.Quote);
            return error.Repair.Length > 0 ? (error.Repair, ComposeKindRepair.Complete) : ("", "");
        }
        if (attribute.Kinds.HasFlag(ComposeValueKinds.List) && attribute.Item is { } item)
        {
            var fits = ScalarKind.Of(scalar) is { } kind && ComposeKinds.Accepts(item.Kinds, kind) && (item.Format is null || ComposeFormats.Check(item.Format, scalar.Value, isText) is null);
            return fits && !scalar.Value.Any(letter => char.IsWhiteSpace(letter) || letter is ',' or '$') ? (scalar.Value, ComposeKindRepair.Wrap) : ("", "");
        }
        var plain = new YamlScalar { Value = scalar.Value, Style = YamlScalarStyle.Plain, Span = scalar.Span, FullSpan = scalar.FullSpan };
        return isText && scalar.Style != YamlScalarStyle.Plain && scalar.Value.Length > 0 && ScalarKind.Of(plain) is { } meant && meant != ComposeValueKinds.Null && ComposeKinds.Accepts(attribute.Kinds, meant)
            ? (scalar.Value, ComposeKindRepair.Unquote)
            : ("", "");
    }
}
