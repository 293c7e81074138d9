using LspDock.DockerDotNet.Reading;
using LspDock.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LspDock.DockerDotNet.Binding;

/// <summary>Reads <c>HostConfig.PortBindings</c>: for each port of the container the ports of the host.</summary>
internal sealed class PortBinder(ObjectHeap heap, ValueReader values, CollectionReader collections)
{
    /// <summary>The mappings of a host configuration.</summary>
    public IEnumerable<PortMapping> Read(ObjectReader host) =>
        from entry in host.Items("PortBindings").Known
        where entry.Key is not null
        let bindings = collections.Of(entry.Value, entry.Shared)
        from mapping in bindings.Known.Select(item => ReadBinding(entry, item)).Concat(bindings.IsWhole ? [] : [Unknown(entry)])
        select mapping;

    private PortMapping ReadBinding(CollectionItem entry, CollectionItem item)
    {
        var shared = item.Shared ?? (ValueReader.Strip(item.Value) is IFieldReferenceOperation ? item.Value.Syntax : null);
        var resolved = heap.Resolve(item.Value);
        if (resolved is not { IsWhole: true, Objects: [var only] }) return Unknown(entry);

        var binding = new ObjectReader(only, variant: 0, values, collections, shared);
        var origin = new CSharpOrigin(item.Syntax, item.Value, property: null, isShared: shared is not null);
        // Docker takes an empty text for none.
        var address = binding.Text("HostIP");
        var port = binding.Text("HostPort");
        return new()
        {
            Origin = new PortBindingOrigin(origin, shared is null ? only : null, address?.Origin),
            HostAddress = address.Is("") ? null : address,
            HostPort = port.Is("") ? null : port?.SelectValue<PortRange>(text => PortRange.Parse(CutProtocol(text))),
            ContainerPort = ContainerPort(entry, origin),
            Protocol = Protocol(entry),
        };
    }

    private PortMapping Unknown(CollectionItem entry)
    {
        var origin = new CSharpOrigin(entry.Syntax, entry.Value, property: null, isShared: true);
        return new()
        {
            Origin = new PortBindingOrigin(origin, null, null),
            HostAddress = Setting<string>.Unknown(origin),
            HostPort = Setting<PortRange>.Unknown(origin),
            ContainerPort = ContainerPort(entry, origin),
            Protocol = Protocol(entry),
        };
    }

    private Setting<PortRange> ContainerPort(CollectionItem entry, Origin origin) =>
        PortRange.Parse(CutProtocol(Key(entry))) is { } range ? new(origin, range) : Setting<PortRange>.Unknown(origin);

    private string Protocol(CollectionItem entry) =>
        Key(entry) is var key && key.IndexOf('/') is var slash && slash >= 0 && key.IndexOf(ValueReader.Hole, slash) < 0 ? key.Substring(slash + 1).ToLowerInvariant() : "tcp";

    private string Key(CollectionItem entry) => values.Text(entry.Key!) ?? "";

    private static string CutProtocol(string port) => port.IndexOf('/') is var slash && slash >= 0 ? port.Substring(0, slash) : port;
}
