namespace LspDock.Rules.Security;

/// <summary>Tells whether a value is a credential itself, or a stand-in for one.</summary>
internal static class CredentialValue
{
    private static readonly string[] StandIns = ["change", "choose", "replace", "your", "xxx", "***", "...", "example", "placeholder", "todo", "dummy", "insert", "_here", "-here", "{{", "$(", "${", "<", "fixme", "redacted"];
    private static readonly string[] NoCredentials = ["", "true", "false", "yes", "no", "on", "off", "none", "null", "nil", "undefined", "disabled", "enabled", "auto", "optional", "required", "0", "1"];

    private static readonly string[] Examples = ["pass", "password", "passwd", "pw", "pwd", "secret", "token", "123456"];

    /// <summary>Whether a value behind a credential's name is one in plain text: no placeholder, switch, path, URL or reference to where the credential lies.</summary>
    /// <param name="value">The value.</param>
    /// <param name="name">The variable's name.</param>
    /// <param name="isExcerpt">Whether it stands in an article, whose values are for show more often.</param>
    public static bool IsLiteral(string value, string name, bool isExcerpt)
    {
        var text = value.Trim().Trim('"', '\'').Trim();
        var lower = text.ToLowerInvariant();
        return !NoCredentials.Contains(lower)
            && !StandIns.Any(standIn => lower.Contains(standIn))
            && text[0] is not ('$' or '%' or '@')
            && !IsNamedLikeIt(lower, name)
            && !(isExcerpt && IsExample(lower))
            && lower.IndexOf("://", StringComparison.Ordinal) < 0
            && !IsPath(text)
            && !lower.StartsWith("arn:", StringComparison.Ordinal) && !lower.StartsWith("vault:", StringComparison.Ordinal) && !lower.StartsWith("file:", StringComparison.Ordinal);
    }

    /// <summary>Whether a value could be a credential, were it meant as it is: no switch, path or reference.</summary>
    public static bool MayBeLiteral(string value)
    {
        var text = value.Trim().Trim('"', '\'').Trim();
        return !NoCredentials.Contains(text.ToLowerInvariant()) && text[0] is not ('$' or '%' or '@') && !IsPath(text) && text.IndexOf("://", StringComparison.Ordinal) < 0;
    }

    /// <summary>Whether a value only says what belongs there: API_KEY, MyApiToken, MyVeryStrongPassword.</summary>
    private static bool IsNamedLikeIt(string lower, string name) =>
        string.Equals(lower, name, StringComparison.OrdinalIgnoreCase)
        || lower.StartsWith("my", StringComparison.Ordinal) && (lower.EndsWith("token", StringComparison.Ordinal) || lower.EndsWith("key", StringComparison.Ordinal))
        || lower.Contains("strong") && lower.EndsWith("password", StringComparison.Ordinal);

    /// <summary>Whether a value is one that articles use for show: password, my-secret-pw, "a long text".</summary>
    private static bool IsExample(string lower)
    {
        if (lower.IndexOf(' ') >= 0 || Examples.Contains(lower)) return true;
        return lower.StartsWith("my", StringComparison.Ordinal) && lower.Substring(2).TrimStart('-', '_') is var rest && Examples.Any(example => rest.StartsWith(example, StringComparison.Ordinal));
    }

    /// <summary>Whether a text is a path: below the root or the current folder, in segments of letters that file names are made of. A secret in base64 may begin with a slash.</summary>
    private static bool IsPath(string text) =>
        text.StartsWith("./", StringComparison.Ordinal) || text.StartsWith("../", StringComparison.Ordinal) || text.StartsWith("~/", StringComparison.Ordinal)
        || text[0] == '/' && text.Split('/').Length > 2 && text.IndexOfAny(['+', '=']) < 0;
}
