using System.Globalization;
using LspDock.Linting;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Networking;

/// <summary>Networks that Docker refuses to make: for their parent interface, for their driver's options, or for their name.</summary>
public sealed class InvalidNetworkRule() : ProjectRule(RuleDescriptors.InvalidNetwork)
{
    private const int LastVlan = 4094;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        var parents = new Dictionary<string, List<LanNetwork>>(StringComparer.Ordinal);
        foreach (var network in project.Networks)
        {
            if (network.External.Is(true)) continue;

            foreach (var finding in Check(network, project)) yield return finding;
            if (LanNetwork.Of(network) is not { } lan || lan.Parent is null || !lan.Parent.IsKnown(out var parent)) continue;
            if (FindingOf(lan.Parent, parent) is { } wrong) yield return wrong;
            if (project.IsExcerpt || network.Lifetime.IsUncertain || lan.Parent.IsDefault) continue;

            if (!parents.TryGetValue(parent, out var same)) parents.Add(parent, same = []);
            if (same.Find(other => other.Network.Lifetime.Overlaps(network.Lifetime) && Reason(other, lan, scope.Settings) is not null) is { } first)
            {
                yield return Report(lan.Parent.Origin, $"Network '{lan.Name}' has the parent '{parent}' of network '{first.Name}': {Reason(first, lan, scope.Settings)}") with
                {
                    Related = [new RelatedPlace(first.Parent!.Origin, $"The parent of '{first.Name}'")],
                };
            }
            // The first few say all there is to say of those behind them.
            if (same.Count < 4) same.Add(lan);
        }
    }

    private IEnumerable<Finding> Check(Network network, DockerProject project)
    {
        // Compose puts the project's name before it.
        var name = project.HasOwnNetwork ? network.FixedName : network.Name;
        if (name.IsKnown(out var known) && known is "bridge" or "host" or "none" or "default") yield return Report(name!.Origin, $"Docker has a network '{known}' of its own, and makes no other of that name");

        foreach (var option in network.DriverOptions)
        {
            if (ModesOf(option.Name, network) is { } modes && option.Value.IsKnown(out var mode) && mode.Length > 0 && !modes.Contains(mode))
            {
                yield return Report(option.Value.Origin, $"'{mode}' is no {option.Name}: Docker has {string.Join(", ", modes.Take(modes.Length - 1))} and {modes[modes.Length - 1]}", Spelling.Closest(mode, modes) is { } meant ? [Fix.Unsafe($"Write '{meant}'", () => option.Value.Origin.Replace(meant))] : []);
            }
            if (option.Name == "encrypted" && network.Driver.Is("overlay") && option.Value.Is("false"))
            {
                yield return Report(option.Value.Origin, "The network is encrypted all the same: Docker looks only for whether 'encrypted' is there", Fix.Unsafe("Remove the option", option.Value.Origin.Remove)) with { Severity = Severity.Warning };
            }
            if (option.Name.StartsWith("com.docker.network.bridge.gateway_mode_ipv", StringComparison.Ordinal) && option.Value.Is("isolated") && !network.Internal.Is(true) && (network.Internal is null || network.Internal.IsKnown(out _)))
            {
                yield return Report(option.Value.Origin, "Docker makes an isolated gateway only for an internal network");
            }
        }
    }

    /// <summary>The modes that an option of the network's driver takes; null when it is none for a mode.</summary>
    private static string[]? ModesOf(string option, Network network) => option switch
    {
        "macvlan_mode" when network.Driver.Is(LanNetwork.Macvlan) => ["bridge", "private", "vepa", "passthru"],
        "ipvlan_mode" when network.Driver.Is(LanNetwork.Ipvlan) => ["l2", "l3", "l3s"],
        "ipvlan_flag" when network.Driver.Is(LanNetwork.Ipvlan) => ["bridge", "private", "vepa"],
        _ => null,
    };

    private Finding? FindingOf(Setting<string> written, string parent)
    {
        if (parent == "lo") return Report(written.Origin, "The loopback interface cannot be the parent of a network");

        var dot = parent.IndexOf('.');
        if (dot <= 0 || !int.TryParse(parent.Substring(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var vlan) || vlan is >= 1 and <= LastVlan) return null;
        return Report(written.Origin, $"There is no VLAN {vlan.ToString(CultureInfo.InvariantCulture)}: '{parent}' can be made for the VLANs 1 to {LastVlan.ToString(CultureInfo.InvariantCulture)}");
    }

    /// <summary>Why two networks cannot have one parent; null when they can.</summary>
    private static string? Reason(LanNetwork first, LanNetwork second, LintSettings settings)
    {
        if (first.Driver != second.Driver) return "an interface takes macvlan or ipvlan, not both at once";
        if (first.Driver == LanNetwork.Ipvlan) return "an interface is the parent of one ipvlan network only";
        if (first.IsPassthrough || second.IsPassthrough) return "in passthru mode an interface is the parent of one network only";
        return settings.EngineReaches(29) ? null : "Docker before 29.0 makes one macvlan network for an interface";
    }
}
