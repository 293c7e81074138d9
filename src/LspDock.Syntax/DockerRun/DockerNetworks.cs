using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Shell;

namespace LspDock.Syntax.DockerRun;

/// <summary>Reads the networks that a command names or makes.</summary>
internal static class DockerNetworks
{
    /// <summary>The values of <c>--network</c> with their fields; of the short form the name alone.</summary>
    public static ImmutableArray<ContainerNetwork> Read(DockerCommand command)
    {
        var networks = ImmutableArray.CreateBuilder<ContainerNetwork>();
        foreach (var flag in command.All("--network"))
        {
            if (flag.Value is { Length: > 0 } value) networks.Add(Network(command, flag, value));
        }
        // Flags of their own belong to the first network.
        if (networks.Count > 0 && networks[0] is var first) networks[0] = WithOwnFlags(command, first, "--network-alias");
        return networks.ToImmutable();
    }

    /// <summary>The network of <c>docker network connect</c>.</summary>
    public static ContainerNetwork Connected(DockerCommand command, ShellWord network) =>
        WithOwnFlags(command, new() { Name = DockerSettings.Read(new DockerWordOrigin(command, network), network.Whole) }, "--alias");

    /// <summary>The network that <c>docker network create</c> makes.</summary>
    public static Network Created(DockerCommand command, ShellWord name) => new()
    {
        Origin = new DockerWordOrigin(command, name),
        Name = DockerSettings.Read(new DockerWordOrigin(command, name), name.Whole),
        Driver = command.Text("--driver"),
        DriverOptions = [.. DockerOptionValues.EntriesOf(command, "--opt", text => text.IndexOf('='))],
        Internal = command.Switch("--internal"),
        Attachable = command.Switch("--attachable"),
        Pools = [.. Pools(command)],
    };

    private static ContainerNetwork Network(DockerCommand command, DockerFlag flag, ShellSlice value)
    {
        if (value.Template.IndexOf('=') <= 0) return new() { Name = command.Part(flag, value) };

        var fields = DockerFields.ReadAll(value);
        return new()
        {
            Name = Field("name") ?? command.Part(flag, value),
            Aliases = [.. from field in fields where field.Key == "alias" select command.Part(flag, field.Value)],
            Ipv4Address = Field("ip"),
            Ipv6Address = Field("ip6"),
        };

        Setting<string>? Field(string key) => fields.Where(field => field.Key == key).Select(field => command.Part(flag, field.Value)).LastOrDefault();
    }

    private static ContainerNetwork WithOwnFlags(DockerCommand command, ContainerNetwork network, string alias) => network with
    {
        Aliases = network.Aliases.AddRange(command.Values(alias)),
        Ipv4Address = network.Ipv4Address ?? Value(command, "--ip"),
        Ipv6Address = network.Ipv6Address ?? Value(command, "--ip6"),
    };

    /// <summary>A flag's value at the place of the value alone.</summary>
    private static Setting<string>? Value(DockerCommand command, string name) => command.Last(name) is { Value: { } value } flag ? command.Part(flag, value) : null;

    /// <summary>The subnets, each with the gateway and the range that lie in it, as Docker puts them together.</summary>
    private static IEnumerable<AddressPool> Pools(DockerCommand command)
    {
        ImmutableArray<Setting<string>> subnets = [.. command.Values("--subnet")], gateways = [.. command.Values("--gateway")], ranges = [.. command.Values("--ip-range")];
        ImmutableArray<NamedSetting> reserved = [.. DockerOptionValues.EntriesOf(command, "--aux-address", text => text.IndexOf('='))];
        if (subnets.IsEmpty && gateways.IsEmpty && ranges.IsEmpty) return [];
        if (subnets.Length <= 1) return [new() { Subnet = subnets.FirstOrDefault(), Gateway = gateways.FirstOrDefault(), Range = ranges.FirstOrDefault(), Reserved = reserved }];

        return from subnet in subnets
               let block = subnet.IsKnown(out var text) ? AddressBlock.Parse(text) : null
               select new AddressPool
               {
                   Subnet = subnet,
                   Gateway = gateways.FirstOrDefault(gateway => LiesIn(block, gateway)),
                   Range = ranges.FirstOrDefault(range => LiesIn(block, range.Select(text => text.Split('/')[0]))),
                   Reserved = [.. reserved.Where(entry => LiesIn(block, entry.Value))],
               };
    }

    private static bool LiesIn(AddressBlock? block, Setting<string> address) => address.IsKnown(out var text) && AddressBlock.ParseAddress(text) is { } parsed && block?.Contains(parsed) == true;
}
