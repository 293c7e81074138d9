using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Compose;

/// <summary>
/// A text with Compose's variables, in parts. See https://github.com/compose-spec/compose-spec/blob/main/12-interpolation.md and, for what
/// it leaves open, https://github.com/compose-spec/compose-go/blob/main/template/template.go.
/// </summary>
public sealed class InterpolationTemplate
{
    internal InterpolationTemplate(string raw, TextSpan span, ImmutableArray<InterpolationPart> parts)
    {
        Raw = raw;
        Span = span;
        Parts = parts;
    }

    /// <summary>The whole text, to which all spans refer.</summary>
    public string Raw { get; }

    /// <summary>The part of the text that the template is: all of it, or an operand.</summary>
    public TextSpan Span { get; }

    /// <summary>The parts, in order and without gaps.</summary>
    public ImmutableArray<InterpolationPart> Parts { get; }

    /// <summary>Reads a text. Costs time in proportion to its length.</summary>
    public static InterpolationTemplate Parse(string raw) => new InterpolationParser(raw).Read(0, raw.Length, level: 0);

    /// <summary>The parts and those of all operands, in order of writing.</summary>
    public IEnumerable<InterpolationPart> DescendantParts()
    {
        foreach (var part in Parts)
        {
            yield return part;
            if (part is not InterpolationVariable { Operand: { } operand }) continue;

            foreach (var inner in operand.DescendantParts()) yield return inner;
        }
    }
}
