using LspDock.Catalog;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose.Resolving;

/// <summary>Gives a scalar the type that its place asks for. See https://github.com/compose-spec/compose-go/blob/main/loader/interpolate.go.</summary>
internal static class ResolvedScalars
{
    /// <summary>The text of a scalar once its variables are replaced; empty when they cannot be.</summary>
    public static string Text(ComposeValue value) => value.Node is YamlScalar scalar ? Text(value, scalar.Value) : "";

    /// <summary>A text of a value's file once its variables are replaced; empty when they cannot be.</summary>
    public static string Text(ComposeValue value, string raw) => Interpolation.Resolve(raw, value.File.Variables) ?? "";

    /// <summary>The text of a scalar with its variables replaced even where they are kept; empty when they cannot be.</summary>
    public static string Known(ComposeValue value) => value.Node is YamlScalar scalar ? Known(value, scalar.Value) : "";

    /// <summary>A text of a value's file with its variables replaced even where they are kept; empty when they cannot be.</summary>
    public static string Known(ComposeValue value, string raw) => Interpolation.Read(raw, value.File.Variables).Text ?? "";

    /// <summary>Whether a scalar means false.</summary>
    public static bool IsFalse(ComposeValue value) => Boolean(Known(value)) == false;

    /// <summary>What a container or label gets to see of a scalar, whatever its type; null for null.</summary>
    public static string? Printed(ComposeValue value)
    {
        if (value.Node is not YamlScalar scalar) return null;
        if (!IsTyped(scalar)) return Text(value);

        var read = ComposeScalar.Read(scalar.Value);
        return read.Kind switch
        {
            ComposeScalarKind.Null => null,
            ComposeScalarKind.Text => Text(value),
            _ => read.Printed,
        };
    }

    /// <summary>The scalar; null for nothing, where the place cannot be empty.</summary>
    public static ResolvedScalar? Read(ComposeValue value, YamlScalar scalar)
    {
        var attribute = value.Attribute;
        var typed = IsTyped(scalar) ? ComposeScalar.Read(scalar.Value) : new(ComposeScalarKind.Text, scalar.Value);
        switch (typed.Kind)
        {
            case ComposeScalarKind.Null:
                return attribute is null || IsOfUser(attribute) || attribute.Merge == ComposeMerge.ReplaceEvenByNull ? ResolvedScalar.Null : null;
            case ComposeScalarKind.Timestamp:
                return ResolvedScalar.OfText(scalar.Value);
            case ComposeScalarKind.Boolean or ComposeScalarKind.Integer or ComposeScalarKind.Float:
                return attribute is not null && IsPrinted(attribute) || !IsJsonNumber(typed) ? ResolvedScalar.OfText(typed.Printed) : new(typed.Kind, typed.Printed);
            default:
                return Cast(Text(value), attribute);
        }
    }

    /// <summary>Whether the author chooses the key, so that nothing can be meant by it.</summary>
    private static bool IsOfUser(ComposeAttribute attribute) => attribute.Name == "*" && attribute.Kinds.HasFlag(ComposeValueKinds.Null);

    /// <summary>Whether Docker makes a text of everything in a place: a variable, a label, an option of a driver.</summary>
    private static bool IsPrinted(ComposeAttribute attribute) =>
        attribute is { Name: "*" or "[]", Format: null } && attribute.Kinds.HasFlag(ComposeValueKinds.String) && !attribute.Kinds.HasFlag(ComposeValueKinds.Mapping);

    private static ResolvedScalar Cast(string text, ComposeAttribute? attribute)
    {
        switch (attribute?.Format?.Kind)
        {
            case ComposeFormatKind.Boolean when Boolean(text) is { } value:
                return ResolvedScalar.Of(value);
            case ComposeFormatKind.Integer when attribute.Kinds.HasFlag(ComposeValueKinds.Integer) || attribute.Kinds.HasFlag(ComposeValueKinds.Number):
            case ComposeFormatKind.Decimal:
                var number = ComposeScalar.Read(text);
                return number.Kind is ComposeScalarKind.Integer or ComposeScalarKind.Float && IsJsonNumber(number) ? new(number.Kind, number.Printed) : ResolvedScalar.OfText(text);
            default:
                return ResolvedScalar.OfText(text);
        }
    }

    private static bool? Boolean(string text) => text.ToLowerInvariant() switch
    {
        "true" or "yes" or "y" or "on" => true,
        "false" or "no" or "n" or "off" => false,
        _ => null,
    };

    /// <summary>Whether every reader takes it for the same number; infinity and what is no number have other words elsewhere.</summary>
    private static bool IsJsonNumber(ComposeScalar scalar) => scalar.Kind != ComposeScalarKind.Float || scalar.Printed is not ("NaN" or "+Inf" or "-Inf");

    private static bool IsTyped(YamlScalar scalar) => scalar.Style == YamlScalarStyle.Plain && scalar.Tag is null or Merging.ComposeMerging.Override;
}
