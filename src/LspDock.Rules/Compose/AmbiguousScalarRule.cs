using System.Globalization;
using LspDock.Linting;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Yaml;

namespace LspDock.Rules.Compose;

/// <summary>YAML reads what is not quoted by its looks: <c>1.10</c> is a number, and its last zero is lost.</summary>
public sealed class AmbiguousScalarRule() : SyntaxNodeRule<ComposeYaml>(RuleDescriptors.AmbiguousScalar)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ComposeYaml node) =>
        from place in ComposeScalarPlaces.Of(node.Tree)
        where place.Scalar.Tag is null
        let finding = place.Use switch
        {
            ComposeScalarUse.Text => OfText(node.Tree, place),
            ComposeScalarUse.Mode => OfMode(node.Tree, place),
            _ => OfBoolean(node.Tree, place),
        }
        where finding is not null
        select finding;

    private Finding? OfText(YamlTree tree, ComposeScalarPlace place)
    {
        var written = place.Scalar.Value;
        if (place.Scalar.Style != YamlScalarStyle.Plain || ComposeScalar.Read(written) is not { Kind: not (ComposeScalarKind.Text or ComposeScalarKind.Null) } read || read.Printed == written) return null;

        var kind = read.Kind switch
        {
            ComposeScalarKind.Boolean => "a boolean",
            ComposeScalarKind.Timestamp => "a date",
            _ => "a number",
        };
        var finding = Report(new TextOrigin(tree.Source, place.Scalar.Span), $"'{place.Name}: {written}' is read as {kind}, and '{place.Name}' becomes '{read.Printed}'",
            Fix.Unsafe($"Quote '{written}' to keep it as it is", () => tree.Source.Replace(place.Scalar.Span, $"\"{written}\"")));
        return read.Kind == ComposeScalarKind.Boolean ? finding with { Severity = Severity.Information } : finding;
    }

    /// <summary>A mode in decimal digits that were meant as octal ones.</summary>
    private Finding? OfMode(YamlTree tree, ComposeScalarPlace place)
    {
        var written = place.Scalar.Value;
        if (place.Scalar.Style != YamlScalarStyle.Plain || written.Length is not (3 or 4) || written[0] == '0' || !written.All(digit => digit is >= '0' and <= '7')) return null;

        var octal = Convert.ToString(int.Parse(written, CultureInfo.InvariantCulture), 8);
        return Report(new TextOrigin(tree.Source, place.Scalar.Span), $"'mode: {written}' is read as a decimal number, which is the mode 0{octal}",
            Fix.Unsafe($"Write '0{written}'", () => tree.Source.Replace(place.Scalar.Span, "0" + written)));
    }

    private Finding? OfBoolean(YamlTree tree, ComposeScalarPlace place)
    {
        if (place.Scalar.Style is YamlScalarStyle.Literal or YamlScalarStyle.Folded) return null;

        var written = place.Scalar.Value;
        var value = written.ToLowerInvariant() switch
        {
            "y" or "yes" or "on" => "true",
            "n" or "no" or "off" => "false",
            _ => null,
        };
        return value is null ? null : Report(new TextOrigin(tree.Source, place.Scalar.Span), $"'{place.Name}: {written}' is a text that Compose takes for {value}, and warns of",
            Fix.Safe($"Write '{value}'", () => tree.Source.Replace(place.Scalar.Span, value))) with
        { Severity = Severity.Information };
    }
}
