using System.Collections.Immutable;
using System.Globalization;

namespace LspDock.Syntax.Compose;

/// <summary>
/// An unquoted scalar as Compose's YAML library reads it, and as it is printed where a text is wanted. See
/// https://github.com/yaml/go-yaml/blob/main/internal/libyaml/resolver.go.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Printed">What a container gets to see: <c>1.1</c> for <c>1.10</c>. The text itself when it is one; empty for null.</param>
public readonly record struct ComposeScalar(ComposeScalarKind Kind, string Printed)
{
    private static readonly ImmutableArray<string> DateFormats = ["yyyy-M-d", "yyyy-M-d H:m:s.FFFFFFF", "yyyy-M-dTH:m:s.FFFFFFFK", "yyyy-M-dtH:m:s.FFFFFFFK"];

    /// <summary>Reads a scalar's text.</summary>
    public static ComposeScalar Read(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => new(ComposeScalarKind.Null, ""),
        "true" or "True" or "TRUE" => new(ComposeScalarKind.Boolean, "true"),
        "false" or "False" or "FALSE" => new(ComposeScalarKind.Boolean, "false"),
        ".nan" or ".NaN" or ".NAN" => new(ComposeScalarKind.Float, "NaN"),
        ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" => new(ComposeScalarKind.Float, "+Inf"),
        "-.inf" or "-.Inf" or "-.INF" => new(ComposeScalarKind.Float, "-Inf"),
        _ when text[0] is '+' or '-' or '.' or (>= '0' and <= '9') => ReadNumber(text),
        _ => new(ComposeScalarKind.Text, text),
    };

    private static ComposeScalar ReadNumber(string text)
    {
        if (ReadTimestamp(text) is { } timestamp) return new(ComposeScalarKind.Timestamp, timestamp);

        var digits = text[0] == '.' ? text : text.Replace("_", "");
        if (GoNumber.Integer(digits) is { } integer) return new(ComposeScalarKind.Integer, integer);
        if (GoNumber.Float(digits) is { } number) return new(ComposeScalarKind.Float, number);

        return new(ComposeScalarKind.Text, text);
    }

    private static string? ReadTimestamp(string text)
    {
        if (text.Length < 8 || text[4] != '-' || !text.Take(4).All(letter => letter is >= '0' and <= '9')) return null;

        foreach (var format in DateFormats)
        {
            if (!DateTimeOffset.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)) continue;

            var offset = time.Offset == TimeSpan.Zero ? "+0000 UTC" : string.Format(CultureInfo.InvariantCulture, "{0}{1:hhmm} {0}{1:hhmm}", time.Offset < TimeSpan.Zero ? '-' : '+', time.Offset);
            return time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF ", CultureInfo.InvariantCulture) + offset;
        }
        return null;
    }
}
