using LspDock.Model;

namespace LspDock.Rules.Networking;

/// <summary>A place where a container's author writes the name of a host that it is to connect to.</summary>
/// <param name="Host">The name, without user, port and path.</param>
/// <param name="Place">Where it is written.</param>
/// <param name="In">What it is written in, inside of a sentence: <c>DATABASE_URL</c>, <c>its command</c>.</param>
internal sealed record HostMention(string Host, Origin Place, string In)
{
    /// <summary>Ends of the names of variables and flags whose value is a host, or hosts.</summary>
    private static readonly string[] Hints = ["host", "hosts", "server", "servers", "addr", "address", "addresses", "url", "uri", "endpoint", "endpoints", "broker", "brokers", "upstream", "backend", "hostname"];

    /// <summary>The names that a container's variables and command have.</summary>
    public static IEnumerable<HostMention> Of(Container container)
    {
        foreach (var variable in container.Environment)
        {
            if (!variable.Value.IsKnown(out var value)) continue;
            foreach (var host in HostsIn(value, IsHostName(variable.Name))) yield return new(host, variable.Value.Origin, variable.Name);
        }
        if (!container.Command.IsKnown(out var words)) yield break;

        for (var index = 0; index < words.Length; index++)
        {
            var equals = words[index].IndexOf('=');
            var name = equals > 0 ? words[index].Substring(0, equals) : index > 0 && words[index - 1].StartsWith("-", StringComparison.Ordinal) ? words[index - 1] : "";
            foreach (var host in HostsIn(words[index].Substring(equals + 1), name == "-h" || IsHostName(name))) yield return new(host, container.Command.Origin, "its command");
        }
    }

    /// <summary>The hosts in a text: those of URLs, those with a port, and the text itself where it is known to be one.</summary>
    private static IEnumerable<string> HostsIn(string text, bool isHost)
    {
        // A URL and a port have a colon.
        if (!isHost && text.IndexOf(':') < 0) yield break;

        foreach (var part in text.Split(' ', ',', ';', '\t', '\n', '"', '\''))
        {
            if (part.Length == 0) continue;

            var scheme = part.IndexOf("://", StringComparison.Ordinal);
            var rest = scheme < 0 ? part : part.Substring(scheme + "://".Length);
            var end = rest.IndexOfAny(['/', '?', '#']);
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
        var start = name.LastIndexOfAny(['_', '-', '.']) + 1;
        return Hints.Contains(name.Substring(start).ToLowerInvariant());
    }
}
