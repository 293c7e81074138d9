using System.Net;
using LspDock.Syntax.Compose.Resolving;
using LspDock.Syntax.DockerRun;
using LspDock.Syntax.Shell;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>Converts <c>docker network create</c> and <c>docker volume create</c>.</summary>
internal sealed class ResourceConversion(ProjectConversion project)
{
    /// <summary>Declares a network with its settings.</summary>
    public void AddNetwork(string name, DockerCommand command)
    {
        var network = project.Networks.Use(TemplateReader.Literal(name), name).Declaration;
        var pools = new List<(IPNetwork? Range, MappingBuilder Pool)>();
        foreach (var flag in command.All("--subnet"))
        {
            foreach (var subnet in flag.Value?.Split(',') ?? [])
            {
                var pool = new MappingBuilder();
                pool.Set("subnet", Scalar(subnet, command, network));
                pools.Add((IPNetwork.TryParse(Canonical(subnet.Template), out var range) ? range : null, pool));
            }
        }
        foreach (var flag in command.Flags)
        {
            if (!ConvertNetworkFlag(flag, command, network, pools)) project.Notes.Add(network, command, flag, "Compose has no such setting of a network");
        }
        foreach (var (_, pool) in pools) network.Section("ipam").AddItem("config", pool);
    }

    /// <summary>Declares a volume with its settings.</summary>
    public void AddVolume(string name, DockerCommand command)
    {
        var volume = project.Volumes.Use(TemplateReader.Literal(name), name).Declaration;
        foreach (var flag in command.Flags)
        {
            var isDone = flag.Name switch
            {
                "--name" => true,
                "--driver" when flag.Value is { Length: > 0 } value => Set(volume, "driver", value, command, volume),
                "--opt" when flag.Value is { Length: > 0 } value => SetPair(volume, "driver_opts", value, command),
                "--label" when flag.Value is { Length: > 0 } value => SetPair(volume, "labels", value, command),
                _ => false,
            };
            if (!isDone) project.Notes.Add(volume, command, flag, "Compose has no such setting of a volume");
        }
    }

    private bool ConvertNetworkFlag(DockerFlag flag, DockerCommand command, MappingBuilder network, List<(IPNetwork? Range, MappingBuilder Pool)> pools)
    {
        if (flag.Value is not { Length: > 0 } value) return Switch(flag.Name) is { } key && SetSwitch(network, key, true);

        switch (flag.Name)
        {
            case "--subnet":
                return true;
            case "--driver":
                return Set(network, "driver", value, command, network);
            case "--opt":
                return SetPair(network, "driver_opts", value, command);
            case "--label":
                return SetPair(network, "labels", value, command);
            case "--ipam-driver":
                return Set(network.Section("ipam"), "driver", value, command, network);
            case "--ipam-opt":
                return SetPair(network.Section("ipam"), "options", value, command);
            case "--gateway" or "--ip-range":
                foreach (var part in value.Split(',')) Set(PoolFor(part.Template, pools), flag.Name == "--gateway" ? "gateway" : "ip_range", part, command, network);
                return true;
            case "--aux-address":
                foreach (var part in value.Split(','))
                {
                    var equals = part.Template.IndexOf('=', StringComparison.Ordinal);
                    if (equals > 0 && part.Take(equals).Value is { } host) Set(PoolFor(part.Template[(equals + 1)..], pools).Section("aux_addresses"), host, part.From(equals + 1), command, network);
                }
                return true;
            default:
                return Switch(flag.Name) is { } key && value.Value is { } text && CatalogFlags.Boolean(text) is { } isOn && SetSwitch(network, key, isOn);
        }
    }

    /// <summary>The pool whose range holds an address, else the first that says nothing else; made when there is none.</summary>
    private static MappingBuilder PoolFor(string address, List<(IPNetwork? Range, MappingBuilder Pool)> pools)
    {
        var slash = address.IndexOf('/', StringComparison.Ordinal);
        if (IPAddress.TryParse(slash < 0 ? address : address[..slash], out var parsed))
        {
            foreach (var (range, pool) in pools)
            {
                if (range is { } network && network.BaseAddress.AddressFamily == parsed.AddressFamily && network.Contains(parsed)) return pool;
            }
        }
        if (pools.Count == 0) pools.Add((null, new MappingBuilder()));
        return pools[0].Pool;
    }

    /// <summary>A range with the bits of its hosts cleared, as the parser of the framework asks for.</summary>
    private static string Canonical(string range)
    {
        var parts = range.Split('/');
        if (parts.Length != 2 || !IPAddress.TryParse(parts[0], out var address) || !int.TryParse(parts[1], out var length)) return range;

        var bytes = address.GetAddressBytes();
        for (var bit = Math.Max(0, length); bit < bytes.Length * 8; bit++) bytes[bit / 8] &= (byte)~(0x80 >> (bit % 8));
        return $"{new IPAddress(bytes)}/{parts[1]}";
    }

    private static string? Switch(string flag) => flag switch
    {
        "--internal" => "internal",
        "--attachable" => "attachable",
        "--ipv6" => "enable_ipv6",
        "--ipv4" => "enable_ipv4",
        _ => null,
    };

    private static bool SetSwitch(MappingBuilder network, string key, bool value)
    {
        network.Set(key, ResolvedScalar.Of(value));
        return true;
    }

    private ResolvedScalar Scalar(ShellSlice value, DockerCommand command, MappingBuilder resource) => project.Templates.Scalar(value, command, resource);

    private bool Set(MappingBuilder mapping, string key, ShellSlice value, DockerCommand command, MappingBuilder resource)
    {
        mapping.Set(key, Scalar(value, command, resource));
        return true;
    }

    private bool SetPair(MappingBuilder mapping, string section, ShellSlice value, DockerCommand command)
    {
        var equals = value.Template.IndexOf('=', StringComparison.Ordinal);
        if ((equals < 0 ? value : value.Take(equals)).Value is not { Length: > 0 } name) return false;
        mapping.Section(section).Set(name, equals < 0 ? ResolvedScalar.OfText("") : Scalar(value.From(equals + 1), command, mapping));
        return true;
    }
}
