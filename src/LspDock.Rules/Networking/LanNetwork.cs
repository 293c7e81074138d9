using LspDock.Model;

namespace LspDock.Rules.Networking;

/// <summary>A network that puts its containers into the host's own local network, beside the host: macvlan or ipvlan.</summary>
/// <param name="Network">The network.</param>
/// <param name="Driver">Which of both.</param>
internal sealed record LanNetwork(Network Network, string Driver)
{
    public const string Macvlan = "macvlan";
    public const string Ipvlan = "ipvlan";

    /// <summary>The network as one of these; null when it is another, or its driver is not known.</summary>
    public static LanNetwork? Of(Network network) => network.Driver.IsKnown(out var driver) && driver is Macvlan or Ipvlan ? new(network, driver) : null;

    /// <summary>Its name, for people.</summary>
    public string Name => Network.Name.IsKnown(out var name) ? name : "another one";

    /// <summary>The interface of the host that it goes through. Null when none is written.</summary>
    public Setting<string>? Parent => Option("parent");

    /// <summary>Whether it takes the interface for itself.</summary>
    public bool IsPassthrough => Option("macvlan_mode").Is("passthru");

    private Setting<string>? Option(string name) => Network.DriverOptions.FirstOrDefault(option => option.Name == name)?.Value;
}
