using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Compose;

/// <summary>A scalar that is run, before Compose has replaced its variables.</summary>
internal sealed class ComposeCommandText : CommandText
{
    private readonly ComposeValue value;
    private readonly YamlScalar scalar;

    private ComposeCommandText(ComposeValue value, YamlScalar scalar, CommandPart part)
        : base(value.Origin, WithoutVariables(scalar.Value), part) => (this.value, this.scalar) = (value, scalar);

    /// <summary>The text of a scalar; null for anything else.</summary>
    public static ComposeCommandText? Of(ComposeValue value, CommandPart part) => value.Node is YamlScalar { IsNull: false } scalar ? new(value, scalar, part) : null;

    /// <inheritdoc/>
    public override Origin PlaceOf(TextSpan part) => new PartOrigin(YamlScalarText.Of(value.Tree, scalar), part, Via);

    /// <summary>Writes <c>${NAME:?}</c>, which stops with an error where the variable is not set.</summary>
    public override Edit TakeFromEnvironment(TextSpan part, string variable)
    {
        var reference = "${" + variable + ":?}";
        var inPlace = YamlScalarText.Of(value.Tree, scalar).Replace(part, reference);
        return inPlace.IsAvailable ? inPlace : value.Tree.ReplaceScalar(scalar, $"{scalar.Value.Substring(0, part.Start)}{reference}{scalar.Value.Substring(part.End)}");
    }

    /// <summary>The scalar as it is written, dollar signs doubled as they are, with nothing left to read of its variables.</summary>
    private static string WithoutVariables(string text)
    {
        if (text.IndexOf('$') < 0) return text;

        var letters = text.ToCharArray();
        foreach (var part in InterpolationTemplate.Parse(text).Parts)
        {
            if (part is InterpolationLiteral or InterpolationEscape) continue;
            for (var index = part.Span.Start; index < part.Span.End; index++) letters[index] = Unknown;
        }
        return new(letters);
    }

    private sealed class PartOrigin(EmbeddedText text, TextSpan part, ImmutableArray<Origin> via) : TextOrigin(text, part)
    {
        public override ImmutableArray<Origin> Via => via;
    }
}
