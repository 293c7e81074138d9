using System.Globalization;
using LspDock.Model;

namespace LspDock.Rules.Networking;

/// <summary>What the variables and the command of a container on the host's network say of the host's addresses.</summary>
internal static class HostAddresses
{
    private const int HighestPort = 65535;
    private const string PortVariable = "PORT";

    private static readonly string[] Loopback = ["localhost:", "127.0.0.1:", "[::1]:"];

    /// <summary>The spellings of every address of the host; the last is that of a port alone.</summary>
    private static readonly string[] Any = ["0.0.0.0:", "[::]:", "*:", ":"];

    /// <summary>Whether a port of the loopback address is named: that of the host, and of the container alone once it has a network of its own.</summary>
    public static bool NamesLoopback(Container container) =>
        container.Environment.Any(variable => variable.Value.IsKnown(out var value) && NamesLoopback(value))
        || container.Options.CommandTexts.Any(text => text.Part != CommandPart.Healthcheck && NamesLoopback(text.Text));

    /// <summary>The ports on which variables tell the container to listen: an address that stands for all, or the variable that means nothing else.</summary>
    public static IEnumerable<int> ListeningPorts(Container container) =>
        container.Environment.Select(variable => variable.Value.IsKnown(out var value) ? PortOf(variable.Name, value) : null).OfType<int>().Distinct();

    private static bool NamesLoopback(string text)
    {
        foreach (var address in Loopback)
        {
            var at = text.IndexOf(address, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && at + address.Length < text.Length && char.IsDigit(text[at + address.Length])) return true;
        }
        return false;
    }

    private static int? PortOf(string name, string value)
    {
        if (name == PortVariable) return Port(value);

        var scheme = value.IndexOf("://", StringComparison.Ordinal);
        var address = scheme < 0 ? value : value.Substring(scheme + "://".Length);
        return Any.FirstOrDefault(any => address.StartsWith(any, StringComparison.Ordinal)) is { } start ? Port(address.Substring(start.Length)) : null;
    }

    private static int? Port(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= HighestPort ? port : null;
}
