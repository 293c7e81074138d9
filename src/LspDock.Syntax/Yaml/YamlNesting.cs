using System.Collections.Immutable;
using System.Globalization;
using LspDock.Linting;
using LspDock.Syntax.Embedding;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Yaml;

/// <summary>Keeps brackets that are nested without end from the library, which needs more than linear time for them.</summary>
internal static class YamlNesting
{
    /// <summary>Blanks the text from the bracket that goes too deep, and reports it there.</summary>
    public static void Limit(YamlWorkingCopy copy, EmbeddedText source, ImmutableArray<SyntaxProblem>.Builder problems)
    {
        // Counts brackets wherever they stand, quoted or not: no file that people write comes near the limit, and a count too high costs only the rest of such a file.
        var depth = 0;
        for (var offset = 0; offset < copy.Length; offset++)
        {
            depth += copy[offset] switch { '[' or '{' => 1, ']' or '}' => depth > 0 ? -1 : 0, _ => 0 };
            if (depth <= YamlReader.DeepestLevel) continue;

            problems.Add(new SyntaxProblem(YamlProblemKind.TooDeep, new TextOrigin(source, new TextSpan(offset, 1))) { IsMisread = true, Arguments = [YamlReader.DeepestLevel.ToString(CultureInfo.InvariantCulture)] });
            copy.Blank(copy.LineStart(offset), copy.Length);
            return;
        }
    }
}
