using LspDock.Syntax.Shell;
using LspDock.Syntax.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Embedding;

/// <summary>
/// The commands of a YAML scalar as the shell gets them. What a build server puts in before that, <c>${{ … }}</c> and <c>$[[ … ]]</c>,
/// is not known here and becomes one <see cref="ShellWord.Unknown"/>, whatever quotes stand around it.
/// </summary>
internal static class PipelineText
{
    /// <summary>The commands of a scalar.</summary>
    public static EmbeddedText Of(YamlTree tree, YamlScalar scalar)
    {
        var text = YamlScalarText.Of(tree, scalar);
        if (scalar.Value.IndexOf("${{", StringComparison.Ordinal) < 0 && scalar.Value.IndexOf("$[[", StringComparison.Ordinal) < 0) return text;

        var builder = new EmbeddedTextBuilder(text);
        var start = 0;
        while (NextExpression(scalar.Value, start) is { } expression)
        {
            builder.Add(TextSpan.FromBounds(start, expression.Start));
            builder.AddOther(expression.Start, ShellWord.Unknown.ToString());
            builder.EndOther(expression.End);
            start = expression.End;
        }
        builder.Add(TextSpan.FromBounds(start, scalar.Value.Length));
        return builder.Build(encode: line => line.IndexOf(ShellWord.Unknown) < 0 ? line : null);
    }

    private static TextSpan? NextExpression(string value, int from)
    {
        for (var start = value.IndexOf('$', from); start >= 0 && start + 2 < value.Length; start = value.IndexOf('$', start + 1))
        {
            var close = (value[start + 1], value[start + 2]) switch { ('{', '{') => "}}", ('[', '[') => "]]", _ => null };
            if (close is null) continue;

            var end = value.IndexOf(close, start + 3, StringComparison.Ordinal);
            // Without its end it is left to the shell, and so is all that follows of its kind.
            return end < 0 ? null : TextSpan.FromBounds(start, end + close.Length);
        }
        return null;
    }
}
