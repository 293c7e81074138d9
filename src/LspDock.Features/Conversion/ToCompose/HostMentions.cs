using LspDock.Syntax.Shell;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>The hosts that a container's variables and command name: <c>cache</c> in <c>redis://cache:6379/0</c>, <c>db</c> in <c>DB_HOST=db</c>.</summary>
internal static class HostMentions
{
    private static readonly string[] HostWords = ["HOST", "SERVER", "ADDR", "URL", "URI", "ENDPOINT", "BROKER", "UPSTREAM", "BACKEND", "NODES", "SEEDS", "PEERS"];

    /// <summary>The hosts in a variable's value. A bare name counts where the variable's own name tells of hosts: a database may be called like its server.</summary>
    public static IEnumerable<string> InVariable(string name, string value)
    {
        var isHost = HostWords.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
        return value.Split((char[])[',', ' ', ';']).Select(text => HostIn(text, isHost)).OfType<string>();
    }

    /// <summary>The hosts in a command: those with a port or in a URL, and the words behind <c>-h</c> and <c>--host</c>.</summary>
    public static IEnumerable<string> InCommand(IEnumerable<ShellWord> words)
    {
        var isHost = false;
        foreach (var word in words)
        {
            if (word.Value is { } text)
            {
                var equals = text.StartsWith('-') ? text.IndexOf('=', StringComparison.Ordinal) : -1;
                var names = equals > 0 ? IsHostFlag(text[..equals]) : isHost;
                foreach (var host in text[(equals + 1)..].Split((char[])[',', ' ', '=', '\'', '"']).Select(piece => HostIn(piece, names)).OfType<string>()) yield return host;
            }
            isHost = word.Value is { } flag && IsHostFlag(flag);
        }
    }

    private static bool IsHostFlag(string flag) => flag is "-h" || flag.StartsWith("--", StringComparison.Ordinal) && (flag.EndsWith("host", StringComparison.Ordinal) || flag.EndsWith("server", StringComparison.Ordinal));

    private static string? HostIn(string text, bool mayBeBare)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0)
        {
            var rest = text[(scheme + "://".Length)..];
            var path = rest.IndexOfAny(['/', '?', '#']);
            if (path >= 0) rest = rest[..path];
            var host = rest[(rest.LastIndexOf('@') + 1)..];
            return host.Split(':')[0];
        }
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0) return text[(colon + 1)..].Split('/')[0] is { Length: > 0 } port && port.All(char.IsAsciiDigit) ? text[..colon] : null;
        return mayBeBare ? text : null;
    }
}
