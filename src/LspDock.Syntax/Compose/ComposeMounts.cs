using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose;

/// <summary>Reads a service's <c>volumes</c> and <c>tmpfs</c>.</summary>
internal static class ComposeMounts
{
    /// <summary>The mounts of <c>volumes</c>.</summary>
    public static IEnumerable<Mount> ReadVolumes(ComposeValue volumes) => volumes.Items.Select(Read).OfType<Mount>();

    /// <summary>The mount of an item of <c>volumes</c>; null when it says nothing.</summary>
    public static Mount? Read(ComposeValue item) => item.Mapping is { } mapping ? ReadLong(item, mapping) : ReadShort(item);

    /// <summary>The mounts of <c>tmpfs</c>.</summary>
    public static IEnumerable<Mount> ReadTmpfs(ComposeValue tmpfs) =>
        from item in tmpfs.Items
        select new Mount
        {
            Origin = new ComposeMountOrigin(item),
            Kind = new(item.Origin, MountKind.Tmpfs),
            Target = item.Text().Select(text => text.Split(':')[0]),
            Modes = item.Raw is { } raw && raw.IndexOf(':') >= 0 && Interpolation.Split(raw, ':') is [_, var modes] ? ModesOf(item, modes) : [],
        };

    /// <summary>What the long form of a bind mount says in the place of the short form's modes.</summary>
    public static IEnumerable<ComposeValue> BindModes(ComposeMapping mount) =>
        mount["bind"]?.Mapping is { } bind ? ((ComposeValue?[])[bind["propagation"], bind["selinux"]]).OfType<ComposeValue>() : [];

    private static ImmutableArray<Setting<string>> ModesOf(ComposeValue item, string modes) => [.. modes.Split(',').Select(item.Part)];

    /// <summary>The kind of mount that a source means: a path of the host, or a volume's name. Unknown when a variable comes first.</summary>
    private static Setting<MountKind> KindOf(ComposeValue item, string rawSource)
    {
        // With a path behind the variable it is a folder of the host: ${DATA}/db.
        if (rawSource.StartsWith("$", StringComparison.Ordinal) && rawSource.IndexOf("}/", StringComparison.Ordinal) >= 0) return new(item.Origin, MountKind.Bind);

        return item.Part(rawSource).SelectValue<MountKind>(source =>
            source.Length == 0 ? null
            : source[0] is '.' or '/' or '~' or '\\' || source.Length > 1 && source[1] == ':' ? MountKind.Bind
            : MountKind.NamedVolume);
    }

    private static Mount? ReadShort(ComposeValue item)
    {
        if (item.Node is not YamlScalar { IsNull: false } scalar) return null;

        var parts = Interpolation.Split(scalar.Value, ':');
        // A drive letter is part of its path.
        if (parts.Count > 1 && parts[0].Length == 1 && char.IsLetter(parts[0][0]) && parts[1].StartsWith("\\", StringComparison.Ordinal) | parts[1].StartsWith("/", StringComparison.Ordinal) && parts.Count > 2)
        {
            parts = [parts[0] + ":" + parts[1], .. parts.Skip(2)];
        }
        var origin = new ComposeMountOrigin(item);
        if (parts.Count == 1)
        {
            var isPath = parts[0].IndexOf('$') < 0;
            return new() { Origin = origin, Kind = isPath ? new(item.Origin, MountKind.AnonymousVolume) : Setting<MountKind>.Unknown(item.Origin), Target = isPath ? item.Part(parts[0]) : Setting<string>.Unknown(item.Origin) };
        }
        var modes = parts.Count > 2 ? parts[2].Split(',') : [];
        return new()
        {
            Origin = origin,
            Kind = KindOf(item, parts[0]),
            Source = item.Part(parts[0]),
            Target = item.Part(parts[1]),
            Modes = parts.Count > 2 ? ModesOf(item, parts[2]) : [],
            ReadOnly = modes.Any(mode => mode.IndexOf('$') >= 0) ? Setting<bool>.Unknown(item.Origin) : modes.Contains("ro") ? new(item.Origin, true) : modes.Contains("rw") ? new(item.Origin, false) : null,
        };
    }

    private static Mount ReadLong(ComposeValue item, ComposeMapping mapping) => new()
    {
        Origin = new ComposeMountOrigin(item),
        Kind = (mapping["type"]?.Text() ?? Setting<string>.Unknown(item.Origin)).SelectValue<MountKind>(type => type switch
        {
            "bind" => MountKind.Bind,
            "volume" => mapping["source"] is null ? MountKind.AnonymousVolume : MountKind.NamedVolume,
            "tmpfs" => MountKind.Tmpfs,
            _ => MountKind.Other,
        }),
        Source = mapping["source"]?.Text(),
        Target = mapping["target"]?.Text(),
        ReadOnly = mapping["read_only"]?.Boolean(),
        Modes = [.. BindModes(mapping).Select(mode => mode.Text())],
    };
}
