using System.Collections.Immutable;
using System.Text;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Shell;

namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>Writes a text in which variables are kept as a word of a shell, the variables in the shell's own form.</summary>
internal static class ScriptWord
{
    /// <summary>The text as a word of its own.</summary>
    public static string Write(string text, ShellDialect dialect)
    {
        var parts = KeptVariable.Parts(text);
        if (parts.All(part => part.Variable is null)) return ShellQuoting.Word(text, dialect);
        if (dialect == ShellDialect.PowerShell) return parts is [{ IsSplit: true, Variable: { } only }] ? PowerShell(only) : '"' + PowerShellText(parts) + '"';
        if (parts.All(part => !part.IsSplit && (part.Variable is not null || part.Text.IndexOfAny(['$', '!']) < 0))) return '"' + PosixText(parts) + '"';

        return string.Concat(parts.Select(part => part switch
        {
            { Variable: null } => ShellQuoting.Inside(part.Text, ShellQuote.None, dialect),
            { IsSplit: true } => Posix(part.Variable, isQuoted: false),
            _ => '"' + Posix(part.Variable, isQuoted: true) + '"',
        }));
    }

    /// <summary>The text as it stands in a here document or here string.</summary>
    public static string WriteLines(string text, ShellDialect dialect)
    {
        var parts = KeptVariable.Parts(text);
        if (dialect == ShellDialect.PowerShell) return PowerShellText(parts, isHereString: true);

        return string.Concat(parts.Select(part => part.Variable is null ? Escape(part.Text, "\\$`") : Posix(part.Variable, isQuoted: true)));
    }

    private static string PosixText(ImmutableArray<KeptPart> parts) => string.Concat(parts.Select(part => part.Variable is null ? ShellQuoting.Inside(part.Text, ShellQuote.Double, ShellDialect.Posix) : Posix(part.Variable, isQuoted: true)));

    private static string Posix(InterpolationTemplate template, bool isQuoted) =>
        template.Parts is [InterpolationVariable variable] ? Posix(template.Raw, variable, isQuoted) : Escape(template.Raw, "\\\"$`");

    // The parser's own limit on nesting bounds the recursion.
    private static string Posix(string raw, InterpolationVariable variable, bool isQuoted) => variable.Operand is not { } operand
        ? $"${{{variable.Name}}}"
        : $"${{{variable.Name}{Operator(variable.Operator)}{PosixOperand(raw, operand, Special(variable.Operator, isQuoted), isQuoted)}}}";

    /// <summary>What needs a backslash in an operand. In a message bash takes a single quote for the start of a quoted text, inside of double quotes too.</summary>
    private static string Special(InterpolationOperator kind, bool isQuoted) =>
        (isQuoted ? "\\\"$`}" : "$`}") + (kind is InterpolationOperator.RequiredSet or InterpolationOperator.RequiredNotEmpty ? "'" : "");

    private static string PosixOperand(string raw, InterpolationTemplate operand, string special, bool isQuoted) => string.Concat(operand.Parts.Select(part => part switch
    {
        InterpolationVariable inner => Posix(raw, inner, isQuoted),
        InterpolationEscape => "\\$",
        _ => Escape(raw.Substring(part.Span.Start, part.Span.Length), special),
    }));

    private static string Operator(InterpolationOperator kind) => kind switch
    {
        InterpolationOperator.DefaultWhenUnset => "-",
        InterpolationOperator.DefaultWhenEmpty => ":-",
        InterpolationOperator.RequiredSet => "?",
        InterpolationOperator.RequiredNotEmpty => ":?",
        InterpolationOperator.OtherWhenSet => "+",
        _ => ":+",
    };

    private static string PowerShellText(ImmutableArray<KeptPart> parts, bool isHereString = false) => string.Concat(parts.Select(part =>
        part.Variable is { } variable ? PowerShell(variable)
        : isHereString ? Escape(part.Text, "$`", '`')
        : ShellQuoting.Inside(part.Text, ShellQuote.Double, ShellDialect.PowerShell)));

    private static string PowerShell(InterpolationTemplate template) =>
        template.Parts is [InterpolationVariable variable] ? PowerShell(template.Raw, variable) : ShellQuoting.Inside(template.Raw, ShellQuote.Double, ShellDialect.PowerShell);

    private static string PowerShell(string raw, InterpolationVariable variable)
    {
        // These two PowerShell has on every system, while the environment has them only on some.
        if (variable is { Name: "PWD" or "HOME" }) return $"${{{variable.Name}}}";

        var name = "$env:" + variable.Name;
        var isSet = variable.Operator is InterpolationOperator.DefaultWhenUnset or InterpolationOperator.RequiredSet or InterpolationOperator.OtherWhenSet ? $"$null -ne {name}" : name;
        return variable.Operator switch
        {
            InterpolationOperator.None => $"${{env:{variable.Name}}}",
            InterpolationOperator.DefaultWhenUnset or InterpolationOperator.DefaultWhenEmpty => $"$(if ({isSet}) {{ {name} }} else {{ {PowerShellOperand(raw, variable.Operand!)} }})",
            InterpolationOperator.RequiredSet or InterpolationOperator.RequiredNotEmpty => $"$(if ({isSet}) {{ {name} }} else {{ throw {PowerShellRefusal(raw, variable)} }})",
            _ => $"$(if ({isSet}) {{ {PowerShellOperand(raw, variable.Operand!)} }})",
        };
    }

    private static string PowerShellRefusal(string raw, InterpolationVariable variable) =>
        variable.Operand is { Parts.IsEmpty: false } message ? PowerShellOperand(raw, message) : $"'{variable.Name} must be set'";

    private static string PowerShellOperand(string raw, InterpolationTemplate operand)
    {
        if (operand.Parts.Any(part => part is InterpolationVariable))
        {
            return '"' + string.Concat(operand.Parts.Select(part => part is InterpolationVariable inner ? PowerShell(raw, inner) : ShellQuoting.Inside(Literal(raw, part), ShellQuote.Double, ShellDialect.PowerShell))) + '"';
        }
        return "'" + ShellQuoting.Inside(string.Concat(operand.Parts.Select(part => Literal(raw, part))), ShellQuote.Single, ShellDialect.PowerShell) + "'";
    }

    private static string Literal(string raw, InterpolationPart part) => part is InterpolationEscape ? "$" : raw.Substring(part.Span.Start, part.Span.Length);

    private static string Escape(string text, string special, char escape = '\\')
    {
        var result = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (special.Contains(letter, StringComparison.Ordinal)) result.Append(escape);
            result.Append(letter);
        }
        return result.ToString();
    }
}
