namespace LspDock.Rules.Networking;

/// <summary>The hosts that variables and commands name: <c>cache</c> in <c>redis://cache:6379/0</c>, <c>db</c> in <c>DB_HOST=db</c>.</summary>
public static class HostNames
{
    /// <summary>Ends of the names of variables and flags whose value is a host, or hosts.</summary>
    private static readonly string[] Hints = ["host", "hosts", "server", "servers", "addr", "address", "addresses", "url", "uri", "endpoint", "endpoints", "broker", "brokers", "upstream", "backend", "hostname", "nodes", "seeds", "peers"];

    private static readonly char[] Separators = [' ', ',', ';', '\t', '\n', '"', '\''];
    private static readonly char[] EndsOfAuthority = ['/', '?', '#'];

    /// <summary>The hosts in a variable's value. A bare name counts where the variable's own name tells of hosts: a database may be called like its server.</summary>
    public static IEnumerable<string> InVariable(string name, string value) => In(value, IsHostName(name));

    /// <summary>The hosts in a command's words, a word that is not known being null: those with a port or in a URL, and bare ones behind flags such as <c>-h</c> and <c>--db-host</c>.</summary>
    public static IEnumerable<string> InCommand(IEnumerable<string?> words)
    {
        string? flag = null;
        foreach (var word in words)
        {
            if (word is not null)
            {
                var equals = word.IndexOf('=');
                var name = equals > 0 ? word.Substring(0, equals) : flag;
                foreach (var host in In(word.Substring(equals + 1), name is not null && (name == "-h" || IsHostName(name)))) yield return host;
            }
            flag = word?.StartsWith("-", StringComparison.Ordinal) == true ? word : null;
        }
    }

    /// <summary>The hosts in a text: those of URLs, those with a port, and the text itself where it is known to be one.</summary>
    private static IEnumerable<string> In(string text, bool isHost) =>
        // A URL and a port have a colon.
        isHost || text.IndexOf(':') >= 0 ? Split(text, isHost) : [];

    private static IEnumerable<string> Split(string text, bool isHost)
    {
        foreach (var part in text.Split(Separators))
        {
            if (part.Length == 0) continue;

            var scheme = part.IndexOf("://", StringComparison.Ordinal);
            var rest = scheme < 0 ? part : part.Substring(scheme + "://".Length);
            var end = rest.IndexOfAny(EndsOfAuthority);
            var authority = end < 0 ? rest : rest.Substring(0, end);
            authority = authority.Substring(authority.LastIndexOf('@') + 1);
            var colon = authority.IndexOf(':');
            var host = colon < 0 ? authority : authority.Substring(0, colon);
            if (host.Length > 0 && (scheme >= 0 || isHost || colon >= 0 && IsPort(authority.Substring(colon + 1)))) yield return host;
        }
    }

    private static bool IsPort(string text) => text.Length is > 0 and <= 5 && text.All(letter => letter is >= '0' and <= '9');

    private static bool IsHostName(string name)
    {
        foreach (var hint in Hints)
        {
            if (name.EndsWith(hint, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
