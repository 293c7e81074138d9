using System.Text;

namespace LspDock.Syntax.Embedding;

/// <summary>The variables of a Makefile that have one value: set once, for all targets and under no condition, to text and such variables.</summary>
internal sealed class MakefileVariables
{
    private const int DepthLimit = 8;

    /// <summary>Longer values are not put in where a variable is used.</summary>
    private const int LengthLimit = 300;

    // Null for one whose value depends on something.
    private readonly Dictionary<string, string?> values = new(StringComparer.Ordinal);

    /// <summary>Takes note of a definition.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="value">The text behind the sign; null when it is not knowable.</param>
    public void Define(string name, string? value) => values[name] = values.ContainsKey(name) ? null : value;

    /// <summary>The value; null when it is not known.</summary>
    public string? ValueOf(string name) => ValueOf(name, depth: 0);

    private string? ValueOf(string name, int depth)
    {
        if (depth > DepthLimit || !values.TryGetValue(name, out var value) || value is null || value.Length > LengthLimit) return null;
        if (value.IndexOf('$') < 0) return value;

        var result = new StringBuilder();
        for (var at = 0; at < value.Length;)
        {
            if (value[at] != '$')
            {
                result.Append(value[at++]);
                continue;
            }
            if (MakefileReference.At(value, at, value.Length) is not { } reference || ValueOf(reference.Name, depth + 1) is not { } inner || result.Length + inner.Length > LengthLimit) return null;

            result.Append(inner);
            at = reference.End;
        }
        return result.ToString();
    }
}
