using System.Text;
using LspDock.Syntax.Compose.Resolving;

namespace LspDock.Syntax.Compose;

/// <summary>Replaces Compose's variables in values: <c>$V</c>, <c>${V:-default}</c>, <c>$$</c>.</summary>
internal static class Interpolation
{
    /// <summary>What a value is once its variables are replaced.</summary>
    /// <param name="Text">The text; null when something that is not known decides.</param>
    /// <param name="IsDefault">Whether a default or an env file's value is part of it, which the environment may replace.</param>
    internal readonly record struct Result(string? Text, bool IsDefault);

    /// <summary>Replaces variables by their defaults.</summary>
    public static Result Read(string raw) => Read(raw, ComposeVariables.None);

    /// <summary>Replaces variables by what is known of them, else by their defaults.</summary>
    public static Result Read(string raw, ComposeVariables variables) =>
        raw.IndexOf('$') < 0 ? new(raw, IsDefault: false) : Read(InterpolationTemplate.Parse(raw), variables);

    /// <summary>Replaces the variables of a template.</summary>
    public static Result Read(InterpolationTemplate template, ComposeVariables variables)
    {
        var text = new StringBuilder();
        var isDefault = false;
        foreach (var part in template.Parts)
        {
            switch (part)
            {
                case InterpolationLiteral:
                    text.Append(template.Raw, part.Span.Start, part.Span.Length);
                    break;
                case InterpolationEscape:
                    text.Append('$');
                    break;
                case InterpolationVariable variable when Read(variable, variables) is { Text: { } value } known:
                    text.Append(value);
                    isDefault |= known.IsDefault;
                    break;
                default:
                    return new(null, IsDefault: false);
            }
        }
        return new(text.ToString(), isDefault);
    }

    /// <summary>Replaces variables by what is known of them, or by marks of themselves where they are to be kept; null when they cannot be.</summary>
    public static string? Resolve(string raw, ComposeVariables variables)
    {
        if (!variables.AreKept || raw.IndexOf('$') < 0) return Read(raw, variables).Text;

        var text = new StringBuilder();
        foreach (var part in InterpolationTemplate.Parse(raw).Parts)
        {
            switch (part)
            {
                case InterpolationLiteral:
                    text.Append(raw, part.Span.Start, part.Span.Length);
                    break;
                case InterpolationEscape:
                    text.Append('$');
                    break;
                // Compose sets it by itself, and nobody else would.
                case InterpolationVariable { Name: ProjectName.Variable } name:
                    text.Append(Read(name, variables).Text);
                    break;
                case InterpolationVariable:
                    text.Append(KeptVariable.Mark(raw.Substring(part.Span.Start, part.Span.Length)));
                    break;
                default:
                    return null;
            }
        }
        return text.ToString();
    }

    /// <summary>Cuts a text at a separator wherever that does not stand inside <c>${…}</c>.</summary>
    public static IReadOnlyList<string> Split(string raw, char separator)
    {
        if (raw.IndexOf("${", StringComparison.Ordinal) < 0) return raw.Split(separator);

        var parts = new List<string>();
        var start = 0;
        foreach (var part in InterpolationTemplate.Parse(raw).Parts)
        {
            if (part is not InterpolationLiteral) continue;

            for (var index = raw.IndexOf(separator, part.Span.Start, part.Span.Length); index >= 0; index = raw.IndexOf(separator, start, part.Span.End - start))
            {
                parts.Add(raw.Substring(start, index - start));
                start = index + 1;
            }
        }
        parts.Add(raw.Substring(start));
        return parts;
    }

    private static Result Read(InterpolationVariable variable, ComposeVariables variables)
    {
        var set = variables.Find(variable.Name);
        // Nothing sets it that is known here, but the environment may; only a default says what it then is.
        if (set is null && !variables.IsComplete) return variable.Operator is InterpolationOperator.DefaultWhenUnset or InterpolationOperator.DefaultWhenEmpty ? Replaced(variable.Operand!, variables, isDefault: true) : default;
        if (set is { Value: null }) return default;

        var value = set?.Value;
        var mayChange = set?.Document is not null;
        return variable.Operator switch
        {
            InterpolationOperator.DefaultWhenUnset when value is null => Replaced(variable.Operand!, variables, isDefault: true),
            InterpolationOperator.DefaultWhenEmpty when string.IsNullOrEmpty(value) => Replaced(variable.Operand!, variables, isDefault: mayChange || value is null),
            InterpolationOperator.RequiredSet when value is null => default,
            InterpolationOperator.RequiredNotEmpty when string.IsNullOrEmpty(value) => default,
            InterpolationOperator.OtherWhenSet when value is not null => Replaced(variable.Operand!, variables, mayChange),
            InterpolationOperator.OtherWhenNotEmpty when !string.IsNullOrEmpty(value) => Replaced(variable.Operand!, variables, mayChange),
            _ => new(value ?? "", mayChange),
        };
    }

    private static Result Replaced(InterpolationTemplate operand, ComposeVariables variables, bool isDefault) =>
        Read(operand, variables) is { Text: { } text } result ? new(text, result.IsDefault || isDefault) : default;
}
