using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Dockerfile;

/// <summary>Replaces the variables of an argument and takes its quotes away (https://docs.docker.com/reference/dockerfile/#environment-replacement).</summary>
internal static class VariableExpansion
{
    private const int MaximumDepth = 16;

    /// <summary>Longer than any image or user; without a limit, thirty lines of <c>ENV A=$A$A</c> fill the memory.</summary>
    private const int MaximumLength = 1024;

    /// <summary>What a word comes to.</summary>
    /// <param name="instruction">The instruction that holds the word.</param>
    /// <param name="word">The word.</param>
    /// <param name="escape">The escape character.</param>
    /// <param name="variables">A variable's value; null when it is not declared.</param>
    public static VariableValue Expand(DockerfileInstruction instruction, DockerfileWord word, char escape, Func<string, VariableValue?> variables) =>
        Expand(instruction, word, escape, variables, 0);

    private static VariableValue Expand(DockerfileInstruction instruction, DockerfileWord word, char escape, Func<string, VariableValue?> variables, int depth)
    {
        var text = word.Text;
        if (text.IndexOfAny(['$', '\'', '"', escape]) < 0) return new(text, instruction.OriginOf(word.Span));

        var unknown = new VariableValue(null, DockerfileOrigin.OfComputedPart(instruction, word.Span));
        var result = new StringBuilder(text.Length);
        var (quote, hasVariables, isDefault) = ('\0', false, false);
        for (var position = 0; position < text.Length; position++)
        {
            var letter = text[position];
            if (quote == '\'')
            {
                if (letter == '\'') quote = '\0';
                else result.Append(letter);
            }
            else if (letter == quote) quote = '\0';
            else if (quote == '\0' && letter is '\'' or '"') quote = letter;
            else if (letter == escape)
            {
                // Inside double quotes the escape character stays before anything that needs no escape.
                if (position + 1 == text.Length) result.Append(letter);
                else if (quote == '"' && text[position + 1] is var next && next != '"' && next != '$' && next != escape) result.Append(letter).Append(text[++position]);
                else result.Append(text[++position]);
            }
            else if (letter == '$')
            {
                var variable = DockerfileVariable.Read(text, position, escape, out var isMalformed);
                if (isMalformed) return unknown;
                if (variable is null)
                {
                    result.Append(letter);
                    continue;
                }
                if (Value(instruction, word, variable, escape, variables, depth) is not { Text: { } value } known) return unknown;
                if (variable.Span.Length == text.Length) return known;
                result.Append(value);
                if (result.Length > MaximumLength) return unknown;
                hasVariables = true;
                isDefault |= known.IsDefault;
                position = variable.Span.End - 1;
            }
            else result.Append(letter);
        }
        return quote != '\0' ? unknown : new(result.ToString(), hasVariables ? unknown.At : instruction.OriginOf(word.Span)) { IsDefault = isDefault };
    }

    private static VariableValue? Value(DockerfileInstruction instruction, DockerfileWord word, DockerfileVariable variable, char escape, Func<string, VariableValue?> variables, int depth)
    {
        var value = variables(variable.Name);
        var isUnset = value is null or { IsUnset: true };
        if (!isUnset && value!.Text is null) return null;

        var isEmpty = isUnset || value!.Text!.Length == 0;
        return variable.Operator switch
        {
            "" or "?" => isUnset ? null : value,
            ":?" => isEmpty ? null : value,
            "-" => isUnset ? Operand() : value,
            ":-" => isEmpty ? Operand() : value,
            "+" => isUnset ? Nothing() : Operand(),
            ":+" => isEmpty ? Nothing() : Operand(),
            // What is left of a value when patterns are cut from it is not worked out.
            _ => null,
        };

        VariableValue Nothing() => new("", DockerfileOrigin.OfComputedPart(instruction, word.Span));

        VariableValue? Operand()
        {
            if (depth >= MaximumDepth) return null;
            // Offsets hold only in a word that stands on one line.
            var span = word.Span.Length == word.Text.Length ? new TextSpan(word.Span.Start + variable.Operand.Start, variable.Operand.Length) : word.Span;
            var expanded = Expand(instruction, new(word.Text.Substring(variable.Operand.Start, variable.Operand.Length), span), escape, variables, depth + 1);
            return expanded with { At = span == word.Span ? Nothing().At : expanded.At, IsDefault = true };
        }
    }
}
