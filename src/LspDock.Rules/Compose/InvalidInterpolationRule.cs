using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax.Compose;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses a file with a <c>${…}</c> that it cannot read.</summary>
public sealed class InvalidInterpolationRule() : SyntaxNodeRule<ComposeYaml>(RuleDescriptors.InvalidInterpolation)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ComposeYaml node) =>
        // In an article '${…}' may be no more than a gap.
        from template in node.IsExcerpt ? [] : node.Templates
        from fault in template.Template.DescendantParts().OfType<InterpolationFault>()
        select Report(template.OriginOf(fault.Span), Message(template.Template, fault), FixesOf(template, fault));

    private static string Message(InterpolationTemplate template, InterpolationFault fault)
    {
        var written = Text(template, fault.Span);
        return fault.Kind switch
        {
            InterpolationFaultKind.Unclosed => $"'{written}' lacks its closing brace",
            InterpolationFaultKind.SeveralLines => $"'{written}' goes on over the end of the line; Compose wants '${{…}}' on one line",
            InterpolationFaultKind.NoName => $"'{written}' names no variable",
            InterpolationFaultKind.Blank => $"'{written}' has blanks around its name",
            InterpolationFaultKind.InvalidName => $"'{written}' does not start with a variable's name: letters, digits and '_', the first no digit",
            _ => $"'{written}' has something behind '{Text(template, fault.NameSpan)}' that Compose does not know: {Explain(template, fault)}",
        };
    }

    /// <summary>What the characters behind the name do elsewhere.</summary>
    private static string Explain(InterpolationTemplate template, InterpolationFault fault)
    {
        var rest = template.Raw.Substring(fault.NameSpan.End, fault.Span.End - fault.NameSpan.End);
        return rest[0] switch
        {
            ':' when rest.StartsWith(":=", StringComparison.Ordinal) => "a default is written ':-'",
            '=' => "a default is written '-' or ':-'",
            '/' or '#' or '%' or '^' or ',' or '@' or '[' => "only a shell can change a variable's text",
            ':' when rest.Length > 1 && (char.IsDigit(rest[1]) || rest[1] == ' ') => "only a shell can cut a piece out of a variable",
            _ => "it takes '-', ':-', '?', ':?', '+' and ':+'",
        };
    }

    private static IEnumerable<Fix> FixesOf(ComposeTemplate template, InterpolationFault fault)
    {
        var text = template.Template;
        const string LeaveToShell = "Write '$$' to leave it to the container's shell";
        switch (fault.Kind)
        {
            case InterpolationFaultKind.Blank:
                var name = Text(text, new TextSpan(fault.Span.Start + 2, fault.Span.Length - 3)).Trim();
                yield return Fix.Safe($"Write '${{{name}}}'", () => template.OriginOf(fault.Span).Replace($"${{{name}}}"));
                break;
            case InterpolationFaultKind.Unclosed when !fault.NameSpan.IsEmpty:
                var close = Fix.Safe($"Close the brace behind '{Text(text, fault.NameSpan)}'", () => template.OriginOf(new TextSpan(fault.NameSpan.End, 0)).Replace("}"));
                yield return fault.NameSpan.End == fault.Span.End ? close : close with { Safety = FixSafety.Unsafe, IsOnlyOffered = true };
                break;
            // In a command, whether Compose or the shell is to put in the default only a person can tell.
            case InterpolationFaultKind.UnknownOperator when template.IsCommand && AsDefault() is { } inCommand:
                yield return Fix.Offered(LeaveToShell, Escape);
                yield return inCommand with { IsOnlyOffered = true };
                break;
            case InterpolationFaultKind.InvalidName or InterpolationFaultKind.UnknownOperator when template.IsCommand:
                yield return Fix.Safe(LeaveToShell, Escape);
                break;
            case InterpolationFaultKind.UnknownOperator when AsDefault() is { } asDefault:
                yield return asDefault;
                break;
            default:
                yield return Fix.Offered("Write '$$' for a '$' that is meant as it is", Escape);
                break;
        }

        Edit Escape() => template.OriginOf(new TextSpan(fault.Span.Start, 1)).Replace("$$");

        // The shell's ':=' gives the default too, and keeps it.
        Fix? AsDefault()
        {
            var equals = text.Raw.IndexOf('=', fault.NameSpan.End);
            return equals >= 0 && equals - fault.NameSpan.End <= 1 && (equals == fault.NameSpan.End || text.Raw[fault.NameSpan.End] == ':')
                ? Fix.Unsafe("Write '-' in place of '='", () => template.OriginOf(new TextSpan(equals, 1)).Replace("-"))
                : null;
        }
    }

    private static string Text(InterpolationTemplate template, TextSpan span) => template.Raw.Substring(span.Start, span.Length);
}
