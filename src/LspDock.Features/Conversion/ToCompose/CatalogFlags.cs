using System.Globalization;
using LspDock.Catalog;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Compose.Resolving;
using LspDock.Syntax.DockerRun;
using LspDock.Syntax.Shell;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>Converts the flags whose value means the same in Compose: the catalogue has the place and the kind.</summary>
internal static class CatalogFlags
{
    private const string Refused = "Docker does not take this value";

    /// <summary>Writes a flag into its service, or the reason why it is not there.</summary>
    public static void Convert(ServiceConversion conversion, DockerFlag flag)
    {
        if (flag.Option is not { } option)
        {
            conversion.LeaveOut(flag, conversion.Command.IsDocker ? "docker has no such flag" : $"only {conversion.Command.Program} has this flag");
            return;
        }
        if (option.ComposePaths is not [var path, ..])
        {
            var isOff = option.Kind == OptionKind.Boolean && flag.Value is { Value: { } written } && Boolean(written) == false;
            if (!isOff && !FlagsWithoutEquivalent.IsNeedless(flag.Name)) conversion.LeaveOut(flag, FlagsWithoutEquivalent.ReasonFor(flag.Name));
            return;
        }
        var (section, key) = (path.Contains('.', StringComparison.Ordinal) ? path[..path.LastIndexOf('.')] : "", path[(path.LastIndexOf('.') + 1)..]);
        MappingBuilder Target() => section.Split('.', StringSplitOptions.RemoveEmptyEntries).Aggregate(conversion.Service, (mapping, part) => mapping.Section(part));

        if (option.Kind == OptionKind.Boolean)
        {
            if (BooleanNode(conversion, flag) is { } node) Target().Set(key, node);
            else conversion.LeaveOut(flag, Refused);
            return;
        }
        if (flag.Value is not { Length: > 0 } value)
        {
            conversion.LeaveOut(flag, "it has no value");
            return;
        }
        var attribute = ComposeValues.At(path)!;
        if (!option.IsRepeatable)
        {
            if (Scalar(conversion, option, attribute, value) is { } scalar) Target().Set(key, scalar);
            else conversion.LeaveOut(flag, Refused);
        }
        else if (attribute.Kinds.HasFlag(ComposeValueKinds.Mapping))
        {
            SetPair(conversion, flag, value, Target, key);
        }
        else
        {
            var text = option.Name is "env_file" or "label_file" ? FolderPaths.Text(conversion, value) : conversion.Text(value);
            if (ComposeValues.Accepts(attribute.Item ?? attribute, text)) Target().AddItem(key, TemplateReader.Scalar(text));
            else conversion.LeaveOut(flag, Refused);
        }
    }

    /// <summary>A switch's value as Go reads it; null when it is none.</summary>
    public static bool? Boolean(string text) => text switch
    {
        "1" or "t" or "T" or "true" or "TRUE" or "True" => true,
        "0" or "f" or "F" or "false" or "FALSE" or "False" => false,
        _ => null,
    };

    /// <summary>A number, or a text with variables; null when it is a text without.</summary>
    public static ResolvedScalar? Integer(string template) =>
        long.TryParse(template, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? ResolvedScalar.OfInteger(number.ToString(CultureInfo.InvariantCulture))
        : template.Contains('$', StringComparison.Ordinal) ? TemplateReader.Scalar(template)
        : null;

    private static ResolvedScalar? BooleanNode(ServiceConversion conversion, DockerFlag flag) => flag.Value switch
    {
        null => ResolvedScalar.Of(true),
        { Value: { } text } => Boolean(text) is { } value ? ResolvedScalar.Of(value) : null,
        { } value => conversion.Scalar(value),
    };

    private static ResolvedScalar? Scalar(ServiceConversion conversion, ContainerOption option, ComposeAttribute attribute, ShellSlice value)
    {
        var text = conversion.Text(value);
        if (option.Unit == "seconds" && option.Kind == OptionKind.Duration)
        {
            // No grace period stands for waiting for ever.
            if (text.StartsWith('-')) return null;
            text = text.All(char.IsAsciiDigit) || text.StartsWith('$') ? text + "s" : text;
        }
        var scalar = option.Kind switch
        {
            OptionKind.Integer => Integer(text),
            OptionKind.Size => Integer(text) ?? TemplateReader.Scalar(text),
            OptionKind.Decimal => Decimal(text),
            _ => TemplateReader.Scalar(text),
        };
        return scalar is not null && ComposeValues.Accepts(attribute, scalar.Text) ? scalar : null;
    }

    private static ResolvedScalar? Decimal(string template)
    {
        if (template.Contains('$', StringComparison.Ordinal)) return TemplateReader.Scalar(template);

        // Docker takes a fraction too: 1/2.
        var parts = template.Split('/');
        if (parts.Length > 2 || !parts.All(part => decimal.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))) return null;

        var numbers = Array.ConvertAll(parts, part => decimal.Parse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
        if (numbers is [_, 0]) return null;
        var number = (numbers is [var whole, var divisor] ? Math.Round(whole / divisor, 9) : numbers[0]).ToString("0.#########", CultureInfo.InvariantCulture);
        return new(number.Contains('.', StringComparison.Ordinal) ? ComposeScalarKind.Float : ComposeScalarKind.Integer, number);
    }

    private static void SetPair(ServiceConversion conversion, DockerFlag flag, ShellSlice value, Func<MappingBuilder> target, string key)
    {
        var equals = value.Template.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? value : value.Take(equals);
        if (name.Length == 0 || equals < 0 && key is not "labels" and not "annotations")
        {
            conversion.LeaveOut(flag, Refused);
        }
        else if (name.Value is { } known)
        {
            target().Section(key).Set(known, equals < 0 ? ResolvedScalar.OfText("") : conversion.Scalar(value.From(equals + 1)));
        }
        else if (ComposeValues.At(key) is { } attribute && attribute.Kinds.HasFlag(ComposeValueKinds.List) && !target().Has(key))
        {
            target().AddItem(key, conversion.Scalar(value));
        }
        else
        {
            conversion.LeaveOut(flag, "Compose takes no variable in a name here");
        }
    }
}
