using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Compose;

/// <summary>A variable: <c>$NAME</c>, <c>${NAME}</c>, <c>${NAME:-default}</c> and its kin.</summary>
/// <param name="Span">Where it stands in the template's raw text, from the <c>$</c> on.</param>
/// <param name="Name">Its name.</param>
/// <param name="NameSpan">Where the name stands.</param>
public sealed record InterpolationVariable(TextSpan Span, string Name, TextSpan NameSpan) : InterpolationPart(Span)
{
    /// <summary>What happens when the variable is, or is not, set.</summary>
    public InterpolationOperator Operator { get; init; }

    /// <summary>What stands behind the operator. Null without an operator.</summary>
    public InterpolationTemplate? Operand { get; init; }
}
