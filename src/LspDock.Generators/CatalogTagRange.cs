using System.Collections.Immutable;

namespace LspDock.Generators;

/// <summary>Reads the tags that a row of <c>images.tsv</c> is about: <c>&gt;=2 &lt;3</c> and the words that a tag must or must not have.</summary>
internal static class CatalogTagRange
{
    private const string AnyTag = "*";
    private const string ExcludedMark = "!";

    private static readonly ImmutableArray<(string Sign, string Comparison)> Comparisons =
        [("<=", "AtMost"), (">=", "AtLeast"), ("<", "Below"), ("", "Equal")];

    /// <summary>The C# that makes the range.</summary>
    public static string ToSource(CatalogRow row)
    {
        var words = row.List("words");
        var prefix = "";
        var bounds = new List<string>();
        if (row["tags"] != AnyTag)
        {
            foreach (var condition in row["tags"].Split(' ')) bounds.Add(BoundOf(row, condition, ref prefix));
        }

        var parts = new List<string>();
        if (prefix.Length > 0) parts.Add($"Prefix = {CatalogSource.Literal(prefix)}");
        if (bounds.Count > 0) parts.Add($"Bounds = [{string.Join(", ", bounds)}]");
        AddWords("Words", words.Where(word => !IsExcluded(word)));
        AddWords("ExcludedWords", words.Where(IsExcluded).Select(word => word.Substring(ExcludedMark.Length)));
        return parts.Count == 0 ? "new()" : $"new() {{ {string.Join(", ", parts)} }}";

        void AddWords(string property, IEnumerable<string> list)
        {
            if (list.Any()) parts.Add($"{property} = {CatalogSource.List(list)}");
        }
    }

    private static bool IsExcluded(string word) => word.StartsWith(ExcludedMark, StringComparison.Ordinal);

    private static string BoundOf(CatalogRow row, string condition, ref string prefix)
    {
        var (sign, comparison) = Comparisons.First(candidate => condition.StartsWith(candidate.Sign, StringComparison.Ordinal));
        var version = condition.Substring(sign.Length);
        var digits = version.Length - version.TrimStart([.. "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ."]).Length;
        prefix = version.Substring(0, digits);
        var numbers = version.Substring(digits).Split('.');
        if (numbers.All(number => number.Length is > 0 and < 9 && number.All(char.IsDigit)))
            return $"new(TagComparison.{comparison}, [{string.Join(", ", numbers.Select(int.Parse))}])";

        row.Report($"the condition '{condition}' on tags is not a version behind nothing, <, <= or >=");
        return "new(TagComparison.Equal, [0])";
    }
}
