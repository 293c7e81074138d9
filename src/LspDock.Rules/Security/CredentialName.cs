namespace LspDock.Rules.Security;

/// <summary>Tells from a variable's name whether its value is a credential.</summary>
internal static class CredentialName
{
    /// <summary>Last words that are a credential on their own; they may be joined to the word before: PGPASSWORD, WEBPASSWORD.</summary>
    private static readonly string[] Endings = ["PASSWORD", "PASSWD", "PASSPHRASE", "SECRET", "TOKEN", "APIKEY"];

    /// <summary>What a key is for, which makes it one to keep secret.</summary>
    private static readonly string[] SecretKeys = ["API", "ACCESS", "SECRET", "PRIVATE", "ENCRYPTION", "SIGNING", "MASTER", "AUTH", "JWT", "SESSION", "FERNET", "APP", "PRESHARED", "CRYPTO", "LICENSE"];

    /// <summary>Words that say that the value is about a credential and none itself.</summary>
    private static readonly string[] About = ["PUBLIC", "ALLOW", "EMPTY", "RANDOM", "ENABLE", "ENABLED", "DISABLE", "REQUIRE", "RESET", "FORGOT", "SHOW", "USE", "IS", "HAS", "NO", "MIN", "MAX", "GENERATE", "SKIP", "VALIDATE", "TEMPLATE", "RANDOMPASSWORD", "TRUSTSTORE"];

    /// <summary>Last words that leave the one before in its place.</summary>
    private static readonly string[] Neutral = ["BASE", "VALUE", "PROD", "DEV", "TEST", "STAGING", "OLD", "NEW", "CURRENT", "DEFAULT", "STRING"];

    /// <summary>One of these is in every name of a credential.</summary>
    private static readonly string[] Signs = ["PASS", "KEY", "SECRET", "TOKEN", "PWD"];

    private static readonly char[] Separators = ['_', '-', '.'];

    /// <summary>Whether the name's last words are those of a credential: DB_PASSWORD and API_KEY_2, and neither PASSWORD_FILE nor TOKEN_TTL nor PUBLIC_KEY.</summary>
    public static bool Matches(string name)
    {
        if (!HasSign(name)) return false;

        var words = name.ToUpperInvariant().Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var last = words.Length - 1;
        while (last > 0 && (Neutral.Contains(words[last]) || words[last].All(char.IsDigit))) last--;
        if (last < 0 || words.Any(About.Contains)) return false;

        return words[last] switch
        {
            "PWD" or "PASS" => words.Length > 1 || words[last] == "PASS",
            "KEY" => last > 0 && SecretKeys.Contains(words[last - 1]),
            var word => Endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)),
        };
    }

    private static bool HasSign(string name)
    {
        foreach (var sign in Signs)
        {
            if (name.IndexOf(sign, StringComparison.OrdinalIgnoreCase) >= 0) return true;
        }
        return false;
    }

    /// <summary>Whether a variable that an image lists as secret holds more than the secret, such as arguments or a URL.</summary>
    public static bool IsMore(string name) =>
        name.EndsWith("_ARGS", StringComparison.Ordinal) || name.EndsWith("_FLAGS", StringComparison.Ordinal) || name.EndsWith("_URL", StringComparison.Ordinal) || name.EndsWith("_OPTS", StringComparison.Ordinal);
}
