using System.Globalization;

namespace LspDock.Generators;

/// <summary>Spells the formats of <c>compose.tsv</c>: a word, and behind some a range or a choice.</summary>
internal static class CatalogComposeFormat
{
    private const string RangeMark = "..";
    private static readonly string[] Choices = ["one-of", "known", "first-of"];

    private static readonly string[] Words =
    [
        "boolean", "integer", "decimal", "duration", "size", "unique", "port-mapping", "port-or-range", "volume-mapping", "device-mapping", "host-mapping", "ip-address", "cidr", "mac-address", "number-list", "device-path",
        "container-name", "restart-policy", "pull-policy", "file-mode", "command-words", "device-count", "signal", "ssh-key", "named-context", "environment-item",
    ];

    /// <summary>The C# expression of a row's format. Null when it has none.</summary>
    public static string? Of(CatalogRow row)
    {
        if (row.Optional("format") is not { } text) return null;

        var blank = text.IndexOf(' ');
        var word = blank < 0 ? text : text.Substring(0, blank);
        var rest = blank < 0 ? "" : text.Substring(blank + 1);
        if (Choices.Contains(word) && rest.Length > 0) return $"{Kind(word)} {{ Values = {CatalogSource.List(rest.Split('|'))} }}";
        if (word == "integer" && rest.Length > 0) return $"{Kind(word)} {{ {RangeOf(row, rest)} }}";
        if (!Words.Contains(word) || rest.Length > 0) row.Report($"'{text}' is no format");
        return Kind(word);
    }

    private static string Kind(string word) => $"new(ComposeFormatKind.{CatalogSource.PascalCase(word)})";

    private static string RangeOf(CatalogRow row, string range)
    {
        var mark = range.IndexOf(RangeMark, StringComparison.Ordinal);
        var lowest = mark < 0 ? range : range.Substring(0, mark);
        var highest = mark < 0 ? range : range.Substring(mark + RangeMark.Length);
        if (mark < 0 || !IsNumberOrNothing(lowest) || !IsNumberOrNothing(highest))
        {
            row.Report($"'{range}' is no range");
            return "";
        }
        return $"Minimum = {(lowest.Length == 0 ? "null" : lowest)}, Maximum = {(highest.Length == 0 ? "null" : highest)}";
    }

    private static bool IsNumberOrNothing(string text) => text.Length == 0 || long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
}
