using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Shell;

namespace LspDock.Syntax.DockerRun;

/// <summary>Reads <c>--volume</c>, <c>--mount</c> and <c>--tmpfs</c>.</summary>
public static class DockerMounts
{
    /// <summary>The mounts of a command, in order of writing.</summary>
    public static IEnumerable<Mount> Read(DockerCommand command)
    {
        foreach (var flag in command.Flags)
        {
            if (flag.Value is not { Length: > 0 } value) continue;
            var mount = flag.Name switch
            {
                "--volume" => ReadShort(command, flag, value),
                "--mount" => ReadLong(command, flag, value),
                "--tmpfs" => ReadTmpfs(command, flag, value),
                _ => null,
            };
            if (mount is not null) yield return mount;
        }
    }

    private static Mount ReadShort(DockerCommand command, DockerFlag flag, ShellSlice value)
    {
        var pieces = Pieces(value);
        var place = new DockerFlagOrigin(command, flag, value);
        if (pieces.Count == 1)
        {
            // A lone variable may hold source and target.
            var isPath = !StartsUnknown(value);
            return new()
            {
                Origin = new DockerMountOrigin(command, flag) { CanUseVolume = isPath },
                Kind = isPath ? new(place, MountKind.AnonymousVolume) : Setting<MountKind>.Unknown(place),
                Target = command.Part(flag, value),
            };
        }

        var kind = KindOf(pieces[0]);
        return new()
        {
            Origin = new DockerMountOrigin(command, flag) { Source = pieces[0], Target = pieces[1], Modes = pieces.Count > 2 ? pieces[2] : null, CanUseVolume = kind != MountKind.NamedVolume && (pieces.Count < 3 || !SetsPropagation(pieces[2])) },
            Kind = kind is { } known ? new(place, known) : Setting<MountKind>.Unknown(place),
            Source = command.Part(flag, pieces[0]),
            Target = command.Part(flag, pieces[1]),
            ReadOnly = pieces.Count > 2 ? Access(command, flag, pieces[2]) : null,
            Modes = pieces.Count > 2 ? ModesOf(command, flag, pieces[2]) : [],
        };
    }

    /// <summary>The pieces between colons; the colon of a drive is part of its path.</summary>
    public static List<ShellSlice> Pieces(ShellSlice value)
    {
        var pieces = value.Split(':').ToList();
        for (var index = 0; index + 1 < pieces.Count; index++)
        {
            if (pieces[index].Length != 1 || !char.IsLetter(pieces[index].Template[0])) continue;
            // Where the shell has taken the backslash of C:\data away, only the first piece can be a drive.
            if (index > 0 && !(pieces[index + 1].Length > 0 && pieces[index + 1].Template[0] is '\\' or '/')) continue;
            pieces[index] = pieces[index].Word.Whole.From(pieces[index].Start).Take(pieces[index + 1].End - pieces[index].Start);
            pieces.RemoveAt(index + 1);
        }
        return pieces;
    }

    /// <summary>What a source means; null when a variable decides.</summary>
    public static MountKind? KindOf(ShellSlice source)
    {
        var text = source.Template;
        if (text.Length == 0) return null;
        if (text[0] is '/' or '.' or '~' or '\\' || text.IndexOfAny(['/', '\\', ':']) > 0) return MountKind.Bind;
        if (text[0] != ShellWord.Unknown) return MountKind.NamedVolume;
        return IsFolder(source) ? MountKind.Bind : null;
    }

    private static bool StartsUnknown(ShellSlice slice) => slice.Length > 0 && slice.Template[0] == ShellWord.Unknown;

    /// <summary>Whether the unknown start of a source is a folder all the same: <c>$PWD</c>, <c>$(pwd)</c>, <c>%cd%</c>, <c>$HOME</c>.</summary>
    private static bool IsFolder(ShellSlice source)
    {
        if (source.Word.PartsIn(source.Start, source.Start + 1).FirstOrDefault() is not { IsExpansion: true } part) return false;

        var written = source.Word.Raw.Substring(part.Span.Start - source.Word.Span.Start, part.Span.Length).ToLowerInvariant();
        string[] folders = ["pwd", "cd%", "home", "userprofile", "realpath", "dirname", "$(git rev-parse --show-toplevel)", "readlink", "appdata", "tmpdir"];
        return folders.Any(written.Contains);
    }

    private static bool SetsPropagation(ShellSlice modes) =>
        modes.Split(',').Any(mode => mode.Template is "shared" or "rshared" or "slave" or "rslave" or "private" or "rprivate");

    private static ImmutableArray<Setting<string>> ModesOf(DockerCommand command, DockerFlag flag, ShellSlice modes) => [.. modes.Split(',').Select(mode => command.Part(flag, mode))];

    private static Setting<bool>? Access(DockerCommand command, DockerFlag flag, ShellSlice modes)
    {
        foreach (var mode in modes.Split(','))
        {
            if (mode.Template is "ro" or "rw") return command.Part(flag, mode).SelectValue<bool>(text => text == "ro");
        }
        return modes.Value is null ? Setting<bool>.Unknown(new DockerFlagOrigin(command, flag, modes)) : null;
    }

    private static Mount ReadLong(DockerCommand command, DockerFlag flag, ShellSlice value)
    {
        var fields = DockerFields.Read(value);
        var place = new DockerFlagOrigin(command, flag, value);
        var source = First(fields, "source", "src");
        var target = First(fields, "target", "dst", "destination");
        var readOnly = First(fields, "readonly", "ro");
        var type = First(fields, "type");
        var propagation = First(fields, "bind-propagation");
        return new()
        {
            Origin = new DockerMountOrigin(command, flag)
            {
                Source = source,
                Type = type,
                Propagation = propagation,
                CanUseVolume = type?.Template == "bind" && source is not null && !fields.Keys.Any(key => key.StartsWith("bind-", StringComparison.Ordinal)),
            },
            Kind = (type is { } written ? DockerSettings.Read(place, written) : new Setting<string>(place, "volume")).SelectValue<MountKind>(name => name switch
            {
                "bind" => MountKind.Bind,
                "volume" => source is null ? MountKind.AnonymousVolume : MountKind.NamedVolume,
                "tmpfs" => MountKind.Tmpfs,
                _ => MountKind.Other,
            }),
            Source = source is { } from ? command.Part(flag, from) : null,
            Target = target is { } to ? command.Part(flag, to) : null,
            ReadOnly = readOnly switch
            {
                null => null,
                { Length: 0 } => new(place, true),
                { } access => command.Part(flag, access).SelectValue(DockerValues.Boolean),
            },
            Modes = propagation is { } mode ? [command.Part(flag, mode)] : [],
        };
    }

    private static ShellSlice? First(Dictionary<string, ShellSlice> fields, params string[] keys)
    {
        foreach (var key in keys)
        {
            if (fields.TryGetValue(key, out var value)) return value;
        }
        return null;
    }

    private static Mount ReadTmpfs(DockerCommand command, DockerFlag flag, ShellSlice value)
    {
        var pieces = value.Split(':').ToList();
        return new()
        {
            Origin = new DockerMountOrigin(command, flag) { Target = pieces[0], Modes = pieces.Count > 1 ? pieces[1] : null },
            Kind = new(new DockerFlagOrigin(command, flag, value), MountKind.Tmpfs),
            Target = command.Part(flag, pieces[0]),
            ReadOnly = pieces.Count > 1 ? Access(command, flag, pieces[1]) : null,
            Modes = pieces.Count > 1 ? ModesOf(command, flag, pieces[1]) : [],
        };
    }
}
