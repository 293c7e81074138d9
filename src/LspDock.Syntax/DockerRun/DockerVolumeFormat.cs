using System.Collections.Immutable;
using LspDock.Syntax.Compose.Validation;
using LspDock.Syntax.Shell;

namespace LspDock.Syntax.DockerRun;

/// <summary>The format of <c>--volume</c>: <c>[source:]target[:modes]</c>.</summary>
internal static class DockerVolumeFormat
{
    /// <summary>The modes; of each line only one may be there.</summary>
    private static readonly ImmutableArray<ImmutableArray<string>> Kinds =
    [
        ["ro", "rw"],
        ["z", "Z"],
        ["nocopy"],
        ["shared", "rshared", "slave", "rslave", "private", "rprivate"],
        ["consistent", "cached", "delegated"],
    ];

    private static readonly ImmutableArray<string> Modes = [.. Kinds.SelectMany(kind => kind)];

    /// <summary>What Docker refuses in a <c>--volume</c>.</summary>
    public static IEnumerable<DockerFlagFlaw> Check(DockerCommand command, DockerFlag flag, ShellSlice value)
    {
        if (value.Value is { } text && !DockerFlagValues.IsPlaceholder(text) && TextFormats.VolumeMapping(text) is { } error)
        {
            yield return new(flag, value, error.Flaw, error.Detail, "");
            yield break;
        }

        var pieces = DockerMounts.Pieces(value);
        // Drives of Windows, whose backslashes the shell may have taken away.
        if (pieces.Count is < 1 or > 3 || value.Word.Raw.IndexOf('\\') >= 0) yield break;
        if (pieces.Exists(IsDrive))
        {
            if (CheckLetter(command, flag, pieces) is { } letter) yield return letter;
            yield break;
        }

        var target = pieces[pieces.Count == 1 ? 0 : 1];
        if (target.Value is { Length: > 0 } path && !DockerMountFormat.IsStandIn(path) && (pieces.Count > 1 || value.Value is not null))
        {
            if (!DockerMountFormat.IsAbsolute(path)) yield return new(flag, target, DockerFlaw.NotAbsolute, path, "");
            else if (DockerMountFormat.IsRoot(path)) yield return new(flag, target, DockerFlaw.RootTarget, path, "");
        }
        if (pieces.Count < 2) yield break;

        if (CheckSource(command, flag, pieces[0]) is { } source) yield return source;
        if (pieces.Count < 3) yield break;

        foreach (var mode in CheckModes(flag, pieces[0], pieces[2])) yield return mode;
    }

    private static bool IsDrive(ShellSlice piece) => piece.Template is { Length: > 0 } text && char.IsLetter(text[0]) && (text.Length == 1 || text[1] == ':');

    /// <summary>A volume whose name is one letter is a drive to Docker. The drives that Windows has mostly are left out, and so are paths on both sides.</summary>
    private static DockerFlagFlaw? CheckLetter(DockerCommand command, DockerFlag flag, List<ShellSlice> pieces)
    {
        if (command.Shell.Dialect != ShellDialect.Posix || pieces[0].Value is not [>= 'a' and <= 'z' and not ('c' or 'd'), ':', '/', not '/', ..] written) return null;
        return pieces.Count == 1 || pieces.Count == 2 && pieces[1].Split(',').All(mode => Modes.Contains(mode.Template))
            ? new(flag, pieces[0].Take(1), DockerFlaw.OneLetterVolume, written.Substring(0, 1), "")
            : null;
    }

    /// <summary>A folder of the host starts with a slash or a dot; the tilde is the shell's business, which reads it only at the start of a word.</summary>
    private static DockerFlagFlaw? CheckSource(DockerCommand command, DockerFlag flag, ShellSlice source)
    {
        if (source.Value is not { Length: > 1 } text) return null;
        if (DockerMountFormat.CheckTilde(command, flag, source) is { } tilde) return tilde;

        var isRelative = text.IndexOf('/') > 0 && (char.IsLetterOrDigit(text[0]) || text[0] == '_') && text.IndexOfAny([':', '\\', '`', '\'', '"']) < 0;
        return isRelative && !DockerFlagValues.IsPlaceholder(text) ? new(flag, source, DockerFlaw.RelativeSource, text, "./" + text) : null;
    }

    private static IEnumerable<DockerFlagFlaw> CheckModes(DockerFlag flag, ShellSlice source, ShellSlice modes)
    {
        var isFolder = source.Value is { Length: > 0 } folder && folder[0] is '/' or '.';
        var isVolume = source.Value is { Length: > 1 } name && char.IsLetterOrDigit(name[0]) && TextFormats.ContainerName(name) is null;
        var seen = new string?[Kinds.Length];
        foreach (var mode in modes.Split(','))
        {
            if (mode.Value is not { Length: > 0 } written || DockerMountFormat.IsStandIn(written)) continue;

            var kind = Kinds.IndexOf(Kinds.FirstOrDefault(each => each.Contains(written)));
            if (kind < 0) yield return new(flag, mode, DockerFlaw.NoMountMode, written, NearestName.Of(written, Modes) ?? "");
            else if (seen[kind] is { } other) yield return new(flag, mode, DockerFlaw.ModeOfSameKind, $"{written} {other}", "");
            else if (written == "nocopy" && isFolder) yield return new(flag, mode, DockerFlaw.ModeOfVolume, written, "");
            else if (Kinds[kind].Contains("rprivate") && isVolume) yield return new(flag, mode, DockerFlaw.ModeOfFolder, written, "");
            if (kind >= 0) seen[kind] ??= written;
        }
    }
}
