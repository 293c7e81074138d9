using LspDock.DockerDotNet.Reading;
using LspDock.Model;
using Microsoft.CodeAnalysis.Operations;

namespace LspDock.DockerDotNet.Binding;

/// <summary>Reads <c>HostConfig.Binds</c>, <c>HostConfig.Mounts</c> and <c>HostConfig.Tmpfs</c>.</summary>
internal sealed class MountBinder(ObjectHeap heap, ValueReader values, CollectionReader collections)
{
    /// <summary>The mounts of a host configuration.</summary>
    public IEnumerable<Mount> Read(ObjectReader host) =>
    [
        .. host.Items("Binds").Known.Select(item => ReadBind(new ItemText(item, values))),
        .. host.Items("Mounts").Known.Select(ReadMount),
        .. host.Items("Tmpfs").Known.Where(item => item.Key is not null).Select(ReadTmpfs),
    ];

    /// <summary>The volumes without names of <c>CreateContainerParameters.Volumes</c>.</summary>
    public IEnumerable<Mount> ReadAnonymous(ObjectReader container) =>
        from item in container.Items("Volumes").Known
        where item.Key is not null
        let origin = new CSharpOrigin(item.Shared ?? item.Key!.Syntax, item.Key!, property: null, isShared: true)
        select new Mount
        {
            Origin = new MountObjectOrigin(origin, null),
            Kind = new(origin, MountKind.AnonymousVolume),
            Target = values.Text(item.Key!) is { } path && path.IndexOf(ValueReader.Hole) < 0 ? new(origin, path) : Setting<string>.Unknown(origin),
        };

    private static Mount ReadBind(ItemText item)
    {
        var parts = SplitBind(item.Written);
        var origin = new BindOrigin(item, parts);
        if (parts.Length == 1)
        {
            var isKnown = parts[0].IndexOf(ValueReader.Hole) < 0;
            return new() { Origin = origin, Kind = isKnown ? new(item.Origin, MountKind.AnonymousVolume) : Setting<MountKind>.Unknown(item.Origin), Target = isKnown ? item.Part(parts[0]) : null };
        }
        var modes = parts.Length > 2 ? parts[2].Split(',') : [];
        return new()
        {
            Origin = origin,
            Kind = KindOf(parts[0]) is { } kind ? new(item.Origin, kind) : Setting<MountKind>.Unknown(item.Origin),
            Source = item.Part(parts[0]),
            Target = item.Part(parts[1]),
            Modes = [.. modes.Select(item.Part)],
            ReadOnly = modes.Contains("ro") ? new(item.Origin, true) : modes.Contains("rw") ? new(item.Origin, false) : modes.Any(mode => mode.IndexOf(ValueReader.Hole) >= 0) ? Setting<bool>.Unknown(item.Origin) : null,
        };
    }

    /// <summary>Cuts a bind at its colons; a drive letter is part of its path.</summary>
    private static string[] SplitBind(string bind)
    {
        var parts = bind.Split(':');
        return parts is [{ Length: 1 } drive, ['\\' or '/', ..] path, _, ..] && char.IsLetter(drive[0]) ? [drive + ":" + path, .. parts.Skip(2)] : parts;
    }

    /// <summary>What a source means; null when the part that decides it cannot be known.</summary>
    private static MountKind? KindOf(string source) =>
        source.Length == 0 ? null
        : source[0] is '.' or '/' or '~' or '\\' || source.Length > 1 && source[1] == ':' ? MountKind.Bind
        // With a path behind the unknown part it is a folder of the host.
        : source.IndexOf(ValueReader.Hole) is var hole && hole >= 0 && source.IndexOf('/') > hole ? MountKind.Bind
        : source[0] == ValueReader.Hole ? null
        : MountKind.NamedVolume;

    private Mount ReadMount(CollectionItem item)
    {
        var shared = item.Shared ?? (ValueReader.Strip(item.Value) is IFieldReferenceOperation ? item.Value.Syntax : null);
        var target = heap.Resolve(item.Value) is { IsWhole: true, Objects: [var only] } ? only : null;
        var mount = new ObjectReader(target, variant: 0, values, collections, shared);
        var origin = new CSharpOrigin(item.Syntax, item.Value, property: null, isShared: shared is not null);
        var type = mount.Text("Type");
        var propagation = mount.Write("BindOptions") is { } options && heap.Resolve(options.Value) is { IsWhole: true, Objects: [var bind] } ? new ObjectReader(bind, variant: 0, values, collections, shared).Text("Propagation") : null;
        return new()
        {
            Origin = new MountObjectOrigin(origin, shared is null ? target : null) { Propagation = propagation },
            Kind = (type ?? Setting<string>.Unknown(origin)).SelectValue<MountKind>(text => text switch
            {
                "bind" => MountKind.Bind,
                "volume" => mount.Write("Source") is null ? MountKind.AnonymousVolume : MountKind.NamedVolume,
                "tmpfs" => MountKind.Tmpfs,
                _ => MountKind.Other,
            }),
            Source = mount.Text("Source"),
            Target = mount.Text("Target"),
            ReadOnly = mount.Boolean("ReadOnly"),
            Modes = propagation is null ? [] : [propagation],
        };
    }

    private Mount ReadTmpfs(CollectionItem item)
    {
        var origin = new CSharpOrigin(item.Shared ?? item.Key!.Syntax, item.Key!, property: null, isShared: true);
        var options = new ItemText(item, values);
        return new()
        {
            Origin = new TmpfsOrigin(origin, options),
            Kind = new(origin, MountKind.Tmpfs),
            Target = values.Text(item.Key!) is { } path && path.IndexOf(ValueReader.Hole) < 0 ? new(origin, path) : null,
            Modes = options.Written.Length == 0 ? [] : [.. options.Written.Split(',').Select(options.Part)],
        };
    }
}
