using Microsoft.CodeAnalysis.Text;

namespace LspDock.Rules.Security;

/// <summary>Finds the password in a text that says how to connect to something.</summary>
internal static class PasswordReader
{
    private const string Url = "a URL";
    private const string ConnectionString = "a connection string";

    /// <summary>Names of a password among the settings of a connection string.</summary>
    private static readonly string[] PasswordKeys = ["password", "pwd", "passwd"];

    /// <summary>Names of the host among them.</summary>
    private static readonly string[] HostKeys = ["host", "server", "data source", "datasource", "addr", "address", "hostname"];

    /// <summary>Other names that show that a text is a connection string.</summary>
    private static readonly string[] OtherKeys = ["user", "user id", "uid", "userid", "username", "database", "dbname", "initial catalog", "port"];

    /// <summary>The password; null when there is none, or a placeholder.</summary>
    public static PasswordInText? Read(string text, CredentialReading reading)
    {
        if (text.Length > 4096) return null;
        return InUrl(text, reading) ?? InGoAddress(text, reading) ?? InSettings(text, reading);
    }

    /// <summary><c>scheme://user:password@host</c>.</summary>
    private static PasswordInText? InUrl(string text, CredentialReading reading)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme <= 0) return null;

        var start = scheme + "://".Length;
        var end = text.IndexOfAny(['/', '?', '#', ' ', ','], start);
        var authority = end < 0 ? text.Substring(start) : text.Substring(start, end - start);
        var at = authority.LastIndexOf('@');
        var colon = authority.IndexOf(':');
        if (colon < 0 || at <= colon + 1) return null;

        var password = authority.Substring(colon + 1, at - colon - 1);
        var isExample = !reading.IsThorough && authority.Substring(0, colon).ToLowerInvariant() is "user" or "username";
        return !isExample && reading.IsLiteral(password, name: "pass")
            ? new(new TextSpan(start + colon + 1, password.Length), HostOf(authority.Substring(at + 1)), Url)
            : null;
    }

    /// <summary><c>user:password@tcp(host:3306)/database</c>, as programs in Go take it.</summary>
    private static PasswordInText? InGoAddress(string text, CredentialReading reading)
    {
        var at = text.IndexOf("@tcp(", StringComparison.Ordinal);
        var colon = text.IndexOf(':');
        if (colon <= 0 || at <= colon + 1 || text.IndexOf(' ') is >= 0 and var blank && blank < at) return null;

        var password = text.Substring(colon + 1, at - colon - 1);
        return reading.IsLiteral(password, name: "pass") ? new(new TextSpan(colon + 1, password.Length), HostOf(text.Substring(at + "@tcp(".Length)), ConnectionString) : null;
    }

    /// <summary><c>Server=db;User Id=sa;Password=…</c>, <c>host=db password=…</c>, <c>jdbc:postgresql://db/app?user=app&amp;password=…</c>.</summary>
    private static PasswordInText? InSettings(string text, CredentialReading reading)
    {
        var isUrl = text.IndexOf("://", StringComparison.Ordinal) > 0;
        if (text.IndexOf('=') < 0 || text.IndexOf('\n') >= 0 || !isUrl && text.IndexOfAny([';', ' ']) < 0) return null;

        char[] separators = isUrl ? ['?', '&', ';'] : text.IndexOf(';') >= 0 ? [';'] : [' '];
        TextSpan? found = null;
        var host = isUrl ? HostOf(text.Substring(text.IndexOf("://", StringComparison.Ordinal) + "://".Length)) : null;
        var isConnection = isUrl;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOfAny(separators, start) is >= 0 and var separator ? separator : text.Length;
            if (text.IndexOf('=', start, end - start) is > 0 and var equals)
            {
                var key = text.Substring(start, equals - start).Trim().ToLowerInvariant();
                var value = text.Substring(equals + 1, end - equals - 1);
                if (HostKeys.Contains(key)) host = HostOf(value.Trim());
                isConnection |= HostKeys.Contains(key) || OtherKeys.Contains(key);
                if (found is null && PasswordKeys.Contains(key) && value.Trim().Length > 0 && reading.IsLiteral(value, name: "password")) found = SpanOf(value, equals + 1);
            }
            start = end + 1;
        }
        return found is { } span && isConnection ? new(span, host, isUrl && !text.StartsWith("jdbc:", StringComparison.Ordinal) ? Url : ConnectionString) : null;
    }

    /// <summary>A value without blanks and quotes around it.</summary>
    private static TextSpan SpanOf(string value, int start)
    {
        var trimmed = value.Trim();
        if (trimmed.Length > 2 && trimmed[0] is '\'' or '"' && trimmed[trimmed.Length - 1] == trimmed[0]) trimmed = trimmed.Substring(1, trimmed.Length - 2);
        return new(start + value.IndexOf(trimmed, StringComparison.Ordinal), trimmed.Length);
    }

    private static string HostOf(string text)
    {
        var end = text.IndexOfAny([':', '/', '?', '#', ' ', ',', ')', '\\', ';']);
        return end < 0 ? text : text.Substring(0, end);
    }
}
