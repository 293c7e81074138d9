using System.Collections.Immutable;
using LspDock.DockerDotNet.Reading;
using LspDock.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LspDock.DockerDotNet.Binding;

/// <summary>Reads a method, or the initialiser of a field, into the model.</summary>
internal sealed class ContainerBinder
{
    private const decimal NanoCpus = 1_000_000_000m;

    /// <summary>The most readings of one container whose parts several branches set.</summary>
    private const int MostVariants = 16;

    private readonly DockerTypes types;
    private readonly ObjectHeap heap;
    private readonly ValueReader values;
    private readonly CollectionReader collections;
    private readonly MountBinder mounts;
    private readonly PortBinder ports;

    private ContainerBinder(ObjectHeap heap, DockerTypes types)
    {
        this.types = types;
        this.heap = heap;
        values = new ValueReader(heap.Variables);
        collections = new CollectionReader(heap.Variables);
        mounts = new MountBinder(heap, values, collections);
        ports = new PortBinder(heap, values, collections);
    }

    /// <summary>The containers that a method or an initialiser describes.</summary>
    public static DockerProject Bind(ImmutableArray<IOperation> blocks, DockerTypes types, CancellationToken cancellationToken)
    {
        var binder = new ContainerBinder(ObjectHeap.Of(blocks, types, cancellationToken), types);
        ImmutableArray<Network> networks = [.. binder.Networks()];
        ImmutableHashSet<string> names = [.. networks.Select(network => network.Name.IsKnown(out var name) ? name : "")];
        return new() { Containers = [.. binder.Containers(names)], Networks = networks, Executions = [.. binder.Executions()] };
    }

    /// <summary>The networks that the method creates.</summary>
    private IEnumerable<Network> Networks()
    {
        foreach (var parameters in heap.Objects.Where(each => types.IsNetworkParameters(each.Type)).ToList())
        {
            var network = new ObjectReader(parameters, variant: 0, values, collections);
            if (network.Text("Name") is not { } name) continue;

            yield return new()
            {
                Origin = name.Origin,
                Name = name,
                Driver = network.Text("Driver"),
                Internal = network.Boolean("Internal"),
                Attachable = network.Boolean("Attachable"),
                Lifetime = LifetimeOf(parameters),
            };
        }
    }

    /// <summary>The commands that the method has run in containers.</summary>
    private IEnumerable<ContainerExecution> Executions()
    {
        foreach (var parameters in heap.Objects.Where(each => types.IsExecParameters(each.Type)))
        {
            var execution = new ObjectReader(parameters, variant: 0, values, collections);
            yield return new() { Origin = new DockerClientOrigin(parameters, null, null, []), Subject = "This command", Privileged = execution.Boolean("Privileged"), User = execution.Text("User") };
        }
    }

    /// <summary>From where it is described on, so that an order can be told.</summary>
    private static Lifetime LifetimeOf(DockerObject described) => new(described.Site.Syntax.SpanStart, int.MaxValue);

    private IEnumerable<Container> Containers(ImmutableHashSet<string> networks)
    {
        var attached = new HashSet<DockerObject>();
        var containers = new List<(int Position, Container Container)>();
        foreach (var parameters in heap.Objects.Where(each => types.IsParameters(each.Type)).ToList())
        {
            var hosts = heap.ResolvePart(parameters, "HostConfig");
            attached.UnionWith(hosts.Objects);
            if (parameters.Creation is null && !parameters.IsWritten && !hosts.Objects.Any(host => host.IsWritten)) continue;
            foreach (var host in hosts.Objects.IsEmpty ? [null] : hosts.Objects.Cast<DockerObject?>()) Add(parameters, host, hosts.IsWhole);
        }
        foreach (var host in heap.Objects.Where(each => types.IsHostConfig(each.Type) && !attached.Contains(each)).ToList())
        {
            if (host.Creation is not null || host.IsWritten) Add(null, host, isWhole: true);
        }
        return containers.OrderBy(pair => pair.Position).Select(pair => pair.Container);

        void Add(DockerObject? parameters, DockerObject? host, bool isWhole)
        {
            var variants = Math.Min(MostVariants, Math.Max(MostWrites(parameters), MostWrites(host)));
            for (var variant = 0; variant < Math.Max(1, variants); variant++) containers.Add(((parameters ?? host!).Site.Syntax.SpanStart, Bind(parameters, host, isWhole, variant, networks)));
        }
    }

    /// <summary>The number of writes to the property that has the most which may apply.</summary>
    private static int MostWrites(DockerObject? target) =>
        target is null || target.Writes.Count < 2 ? 1 : target.Writes.Select(write => write.Property.Name).Distinct().Max(name => target.WritesTo(name).Count);

    private Container Bind(DockerObject? parameters, DockerObject? hostConfig, bool isWhole, int variant, ImmutableHashSet<string> networks)
    {
        var (copied, isCopyKnown) = CopiedBy(parameters, variant);
        var container = new ObjectReader(parameters, variant, values, collections) { Copied = copied };
        var host = new ObjectReader(hostConfig, variant, values, collections);
        var network = host.Text("NetworkMode");
        var isNamedNetwork = network.IsKnown(out var name) && name.Length > 0 && NetworkMode.Parse(name) is null;
        return new()
        {
            Origin = new DockerClientOrigin(parameters, hostConfig, parameters is null ? null : heap.CreateCall(parameters), networks),
            IsPartial = !isWhole || !isCopyKnown || parameters is { IsPartial: true } || hostConfig is { IsPartial: true },
            Name = container.Text("Name"),
            Image = container.Text("Image")?.Select(ImageReference.Parse),
            Privileged = host.Boolean("Privileged"),
            CapAdd = host.Texts("CapAdd"),
            CapDrop = host.Texts("CapDrop"),
            Limits = Limits(host),
            NetworkMode = isNamedNetwork || network.Is("") ? null : network?.Select(NetworkMode.Parse),
            Networks = [.. (isNamedNetwork ? [network!] : ImmutableArray<Setting<string>>.Empty).Concat(Endpoints(container)).Select(each => new ContainerNetwork { Name = each })],
            Links = host.Texts("Links"),
            Ports = [.. ports.Read(host)],
            Mounts = [.. mounts.Read(host), .. mounts.ReadAnonymous(container)],
            Devices = [.. host.Items("Devices").Known.Select(Device).OfType<DeviceMapping>()],
            Environment = [.. container.Items("Env").Known.Select(Variable).OfType<EnvironmentVariable>()],
            Command = container.Words("Cmd"),
            Entrypoint = container.Words("Entrypoint"),
            User = container.Text("User"),
            HealthCheck = HealthCheckOf(container, PartOf),
            References =
            [
                .. host.Texts("Links").Select(link => new ContainerReference { Target = link.Select(text => text.Split(':')[0]), Attribute = "Links" }),
                .. host.Texts("VolumesFrom").Select(source => new ContainerReference { Target = source.Select(text => text.Split(':')[0]), Attribute = "VolumesFrom" }),
            ],
            Options = new ObjectOptionValues(ObjectAt, values) { ObjectOf = item => heap.Resolve(item) is { IsWhole: true, Objects: [var only] } ? new ObjectReader(only, variant, values, collections) : null },
            Lifetime = LifetimeOf((parameters ?? hostConfig)!),
        };

        ObjectReader? ObjectAt(string[] path) => path switch
        {
            [] => container,
            ["HostConfig"] => host,
            ["HostConfig", var part] => PartOf(host, part),
            [var part] => PartOf(container, part),
            _ => null,
        };

        ObjectReader? PartOf(ObjectReader owner, string part) =>
            owner.Write(part) is { } write && heap.Resolve(write.Value) is { IsWhole: true, Objects: [var only] } ? new ObjectReader(only, variant, values, collections) : null;
    }

    /// <summary>The container's own health check; one whose parts are not known has an unknown test.</summary>
    private static HealthCheck? HealthCheckOf(ObjectReader container, Func<ObjectReader, string, ObjectReader?> partOf)
    {
        const string Property = "Healthcheck";
        if (container.Write(Property) is not { } write) return null;

        var origin = container.OriginOf(write);
        return new() { Origin = origin, Test = partOf(container, Property) is { } check ? check.Words("Test") : Setting<ImmutableArray<string>>.Unknown(origin) };
    }

    /// <summary>What parameters are made from: <c>new CreateContainerParameters(config)</c>.</summary>
    private (ObjectReader? Copied, bool IsKnown) CopiedBy(DockerObject? parameters, int variant)
    {
        if (parameters?.Site is not IObjectCreationOperation { Arguments: [var source, ..] }) return (null, true);

        return heap.Resolve(source.Value) is { IsWhole: true, Objects: [var only] } ? (new ObjectReader(only, variant, values, collections), !only.IsPartial) : (null, false);
    }

    private static ResourceLimits Limits(ObjectReader host) => new()
    {
        Memory = host.Integer("Memory"),
        MemorySwap = host.Integer("MemorySwap"),
        MemoryReservation = host.Integer("MemoryReservation"),
        Cpus = host.Integer("NanoCPUs")?.SelectValue<decimal>(nanoCpus => nanoCpus / NanoCpus),
        CpuQuota = host.Integer("CPUQuota"),
        CpuPeriod = host.Integer("CPUPeriod"),
        CpuShares = host.Integer("CPUShares"),
        CpuSet = host.Text("CpusetCpus"),
        Pids = host.Integer("PidsLimit"),
    };

    /// <summary>The names of the networks below <c>NetworkingConfig.EndpointsConfig</c>.</summary>
    private IEnumerable<Setting<string>> Endpoints(ObjectReader container)
    {
        if (container.Write("NetworkingConfig") is not { } write || heap.Resolve(write.Value) is not { Objects: [var networking] }) yield break;

        foreach (var entry in new ObjectReader(networking, variant: 0, values, collections).Items("EndpointsConfig").Known)
        {
            if (entry.Key is { } key) yield return new ItemText(new CollectionItem(null, key, entry.Shared), values).Whole;
        }
    }

    private DeviceMapping? Device(CollectionItem item)
    {
        var shared = item.Shared ?? (ValueReader.Strip(item.Value) is IFieldReferenceOperation ? item.Value.Syntax : null);
        if (heap.Resolve(item.Value) is not { IsWhole: true, Objects: [var only] }) return null;

        var path = new ObjectReader(only, variant: 0, values, collections, shared).Text("PathOnHost");
        return path is null ? null : new() { Origin = new CSharpOrigin(item.Syntax, item.Value, property: null, isShared: shared is not null), HostPath = path };
    }

    private EnvironmentVariable? Variable(CollectionItem item)
    {
        var text = new ItemText(item, values);
        var equals = text.Written.IndexOf('=');
        var name = equals < 0 ? text.Written : text.Written.Substring(0, equals);
        if (name.Length == 0 || name.IndexOf(ValueReader.Hole) >= 0) return null;

        return new() { Origin = new VariableOrigin(text, item, name), Name = name, Value = equals < 0 ? null : text.Part(text.Written.Substring(equals + 1)) };
    }
}
