using System.Collections.Immutable;
using LspDock.Syntax.Compose.Validation;
using LspDock.Syntax.Shell;

namespace LspDock.Syntax.DockerRun;

/// <summary>The formats of <c>--mount</c> and <c>--volume</c>.</summary>
internal static class DockerMountFormat
{
    private static readonly ImmutableArray<string> Types = ["bind", "volume", "tmpfs", "image", "npipe", "cluster"];
    private static readonly ImmutableArray<string> Keys =
    [
        "type", "source", "src", "target", "dst", "destination", "readonly", "ro", "consistency", "bind-propagation", "bind-recursive", "bind-create-src",
        "volume-driver", "volume-opt", "volume-label", "volume-nocopy", "volume-subpath", "image-subpath", "tmpfs-size", "tmpfs-mode",
    ];

    private static readonly ImmutableArray<string> Modes =
        ["ro", "rw", "z", "Z", "nocopy", "shared", "rshared", "slave", "rslave", "private", "rprivate", "consistent", "cached", "delegated"];

    /// <summary>What Docker refuses in a <c>--mount</c>.</summary>
    public static IEnumerable<DockerFlagFlaw> Check(DockerFlag flag, ShellSlice value)
    {
        // A field in quotes of its own may hold commas.
        if (value.Template.IndexOf('"') >= 0 || value.Template.IndexOf("...", StringComparison.Ordinal) >= 0) yield break;

        var type = "volume";
        foreach (var field in value.Split(','))
        {
            if (field.Template.Trim() is { } text && text.StartsWith("type=", StringComparison.OrdinalIgnoreCase)) type = text.Substring("type=".Length).ToLowerInvariant();
        }
        foreach (var field in value.Split(','))
        {
            if (CheckField(field.Template, type) is { } error) yield return new(flag, field, error.Flaw, error.Detail, error.Repair);
        }
    }

    /// <summary>What Docker refuses in a <c>--volume</c>.</summary>
    public static DockerFlagFlaw? CheckVolume(DockerFlag flag, ShellSlice value)
    {
        if (value.Value is { } text && !DockerFlagValues.IsPlaceholder(text) && TextFormats.VolumeMapping(text) is { } error) return new(flag, value, error.Flaw, error.Detail, "");

        var pieces = DockerMounts.Pieces(value);
        // Drives of Windows, whose backslashes the shell may have taken away.
        if (pieces.Count is < 1 or > 3 || value.Word.Raw.IndexOf('\\') >= 0 || pieces.Exists(IsDrive)) return null;

        var target = pieces[pieces.Count == 1 ? 0 : 1];
        if (target.Value is { Length: > 0 } path && !IsAbsolute(path) && !IsStandIn(path) && (pieces.Count > 1 || value.Value is not null)) return new(flag, target, DockerFlaw.NotAbsolute, path, "");
        if (pieces.Count < 3) return null;

        foreach (var mode in pieces[2].Split(','))
        {
            if (mode.Value is { Length: > 0 } name && !Modes.Contains(name) && !IsStandIn(name)) return new(flag, mode, DockerFlaw.NoMountMode, name, NearestName.Of(name, Modes) ?? "");
        }
        return null;
    }

    /// <summary>Whether a path in the container starts at its root, or at a drive of Windows.</summary>
    public static bool IsAbsolute(string path) => path[0] is '/' or '\\' || path.Length > 1 && path[1] == ':' && char.IsLetter(path[0]);

    private static bool IsDrive(ShellSlice piece) => piece.Template is { Length: > 0 } text && char.IsLetter(text[0]) && (text.Length == 1 || text[1] == ':');

    private static bool IsStandIn(string path)
    {
        string[] words = ["target", "dest", "dst", "mount", "volume", "dir", "option", "inside"];
        return DockerFlagValues.IsPlaceholder(path) || words.Any(word => path.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static ComposeFormatError? CheckField(string field, string type)
    {
        var equals = field.IndexOf('=');
        var written = equals < 0 ? field : field.Substring(0, equals);
        var key = written.ToLowerInvariant();
        if (key.Length == 0 || written.IndexOf(ShellWord.Unknown) >= 0 || DockerFlagValues.IsPlaceholder(written) && !Keys.Contains(key)) return null;

        var setting = equals < 0 ? null : field.Substring(equals + 1);
        if (written.Trim() != written || setting is not null && setting.Trim() != setting) return new(DockerFlaw.BlankInField, field.Trim(), field.Trim());
        if (key == "bind-nonrecursive") return new(DockerFlaw.UnknownKey, written, "bind-recursive=disabled");
        if (!Keys.Contains(key)) return new(DockerFlaw.UnknownKey, written, NearestName.Of(key, Keys) is { } nearest ? nearest + (setting is null ? "" : "=" + setting) : "");
        if (setting is null && key is not ("readonly" or "ro" or "volume-nocopy" or "bind-create-src")) return new(DockerFlaw.KeyWithoutValue, written);
        if (setting is { Length: 0 }) return new(DockerFlaw.KeyWithoutValue, written);
        if (key == "type") return setting!.IndexOf(ShellWord.Unknown) >= 0 || DockerFlagValues.IsPlaceholder(setting) ? null : WordFormats.OneOf(setting.ToLowerInvariant(), Types);
        if (key.IndexOf('-') is > 0 and var hyphen && Types.Contains(type) && key.Substring(0, hyphen) != type && type != "cluster") return new(DockerFlaw.KeyOfOtherType, $"{written} {type}");
        if (key is "readonly" or "ro" or "volume-nocopy" && setting is not (null or "1" or "0" or "true" or "false") && setting.IndexOf(ShellWord.Unknown) < 0)
            return new(ComposeFlaw.NoBoolean, "", setting is "True" or "TRUE" or "yes" ? $"{written}=true" : setting is "False" or "FALSE" or "no" ? $"{written}=false" : "");
        if (key is "target" or "dst" or "destination" && setting![0] != ShellWord.Unknown && !IsAbsolute(setting) && !IsStandIn(setting)) return new(DockerFlaw.NotAbsolute, setting);
        return null;
    }
}
