using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Compose.Validation;
using LspDock.Syntax.Shell;

namespace LspDock.Syntax.DockerRun;

/// <summary>The format of <c>--mount</c>: fields between commas.</summary>
internal static class DockerMountFormat
{
    private static readonly ImmutableArray<string> Types = ["bind", "volume", "tmpfs", "image", "npipe", "cluster"];
    private static readonly ImmutableArray<string> Propagations = ["private", "rprivate", "shared", "rshared", "slave", "rslave"];
    private static readonly ImmutableArray<string> Recursions = ["enabled", "disabled", "writable", "readonly"];
    private static readonly ImmutableArray<string> Keys =
    [
        "type", "source", "src", "target", "dst", "destination", "readonly", "ro", "consistency", "bind-propagation", "bind-recursive", "bind-create-src",
        "volume-driver", "volume-opt", "volume-label", "volume-nocopy", "volume-subpath", "image-subpath", "tmpfs-size", "tmpfs-mode",
    ];

    /// <summary>What Docker refuses in a <c>--mount</c>.</summary>
    public static IEnumerable<DockerFlagFlaw> Check(DockerCommand command, DockerFlag flag, ShellSlice value)
    {
        // A field in quotes of its own may hold commas.
        if (value.Template.IndexOf('"') >= 0 || value.Template.IndexOf("...", StringComparison.Ordinal) >= 0) yield break;

        var type = "volume";
        var hasFlaw = false;
        foreach (var field in value.Split(','))
        {
            if (field.Template.Trim() is { } text && text.StartsWith("type=", StringComparison.OrdinalIgnoreCase)) type = text.Substring("type=".Length).ToLowerInvariant();
        }
        foreach (var field in value.Split(','))
        {
            if (CheckField(field.Template, type) is not { } error) continue;
            hasFlaw = true;
            yield return new(flag, field, error.Flaw, error.Detail, error.Repair);
        }
        // What a field with a mistake was to say is not known.
        if (hasFlaw || value.Split(',').Any(field => field.Template.IndexOf('=') < 0 && field.Value is null)) yield break;

        foreach (var flaw in CheckTogether(command, flag, value, type)) yield return flaw;
    }

    /// <summary>Whether a path in the container starts at its root, or at a drive of Windows.</summary>
    public static bool IsAbsolute(string path) => path[0] is '/' or '\\' || path.Length > 1 && path[1] == ':' && char.IsLetter(path[0]);

    /// <summary>Whether a path is the root itself, over which nothing can be mounted.</summary>
    public static bool IsRoot(string path) => path.All(letter => letter is '/' or '.') && path.IndexOf("...", StringComparison.Ordinal) < 0;

    /// <summary>Whether a path or mode only stands for the reader's own.</summary>
    public static bool IsStandIn(string path)
    {
        string[] words = ["target", "dest", "dst", "mount", "volume", "dir", "option", "inside"];
        return DockerFlagValues.IsPlaceholder(path) || words.Any(word => path.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    /// <summary>A tilde that no shell turns into the home folder: it stands in quotes, or not at the start of a word.</summary>
    public static DockerFlagFlaw? CheckTilde(DockerCommand command, DockerFlag flag, ShellSlice source)
    {
        if (source.Value is not ['~', '/', ..] || command.Shell.Dialect != ShellDialect.Posix) return null;
        if (source.Word.PartsIn(source.Start, source.Start + 1).FirstOrDefault() is not { IsExpansion: false } part) return null;
        if (part.Quote == ShellQuote.None && source.Start == 0) return null;
        return new(flag, source.Take(1), DockerFlaw.UnexpandedTilde, source.Template, "");
    }

    private static IEnumerable<DockerFlagFlaw> CheckTogether(DockerCommand command, DockerFlag flag, ShellSlice value, string type)
    {
        var fields = DockerFields.Read(value);
        ShellSlice? source = fields.TryGetValue("source", out var written) || fields.TryGetValue("src", out written) ? written : null;
        var hasTarget = fields.ContainsKey("target") || fields.ContainsKey("dst") || fields.ContainsKey("destination");
        if (!hasTarget && type is "bind" or "volume" or "tmpfs" or "image") yield return new(flag, value, DockerFlaw.NoMountTarget, value.Template, "");
        if (source is null && type is "bind" or "image") yield return new(flag, value, DockerFlaw.NoMountSource, type, "");
        if (source is { } ofMemory && type == "tmpfs") yield return new(flag, ofMemory, DockerFlaw.SourceOfMemory, ofMemory.Template, "");
        if (source is { Length: > 0 } folder && type == "bind")
        {
            if (CheckTilde(command, flag, folder) is { } tilde) yield return tilde;
            else if (folder.Value is { } path && char.IsLetterOrDigit(path[0]) && !IsAbsolute(path) && !IsStandIn(path)) yield return new(flag, folder, DockerFlaw.RelativeSource, path, "./" + path);
        }
        if (!fields.TryGetValue("bind-recursive", out var recursive)) yield break;

        var isReadOnly = (fields.TryGetValue("readonly", out var access) || fields.TryGetValue("ro", out access)) && access.Template is not ("0" or "false");
        if (recursive.Template is "writable" or "readonly" && !isReadOnly) yield return new(flag, recursive, DockerFlaw.NeedsField, $"{recursive.Template} readonly", "");
        else if (recursive.Template == "readonly" && !(fields.TryGetValue("bind-propagation", out var propagation) && propagation.Value is null or "rprivate")) yield return new(flag, recursive, DockerFlaw.NeedsField, "readonly bind-propagation=rprivate", "");
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
        return setting is null || setting.IndexOf(ShellWord.Unknown) >= 0 ? null : CheckSetting(written, key, setting);
    }

    private static ComposeFormatError? CheckSetting(string written, string key, string setting) => key switch
    {
        "readonly" or "ro" or "volume-nocopy" or "bind-create-src" when setting is not ("1" or "0" or "true" or "false") =>
            new(ComposeFlaw.NoBoolean, "", setting is "True" or "TRUE" or "yes" ? $"{written}=true" : setting is "False" or "FALSE" or "no" ? $"{written}=false" : ""),
        "target" or "dst" or "destination" when !IsStandIn(setting) => !IsAbsolute(setting) ? new(DockerFlaw.NotAbsolute, setting) : IsRoot(setting) ? new(DockerFlaw.RootTarget, setting) : null,
        "bind-propagation" when !DockerFlagValues.IsPlaceholder(setting) => WordIn(written, setting, Propagations),
        "bind-recursive" when !DockerFlagValues.IsPlaceholder(setting) => WordIn(written, setting, Recursions),
        "tmpfs-size" when setting.Any(char.IsDigit) && ByteSize.Parse(setting) is null => new(ComposeFlaw.NoSize),
        "tmpfs-mode" when setting.Any(char.IsDigit) && !setting.All(digit => digit is >= '0' and <= '7') => new(ComposeFlaw.NoFileMode),
        _ => null,
    };

    private static ComposeFormatError? WordIn(string key, string setting, ImmutableArray<string> words) =>
        words.Contains(setting) ? null : new(ComposeFlaw.NotOneOf, string.Join(", ", words), NearestName.Of(setting, words) is { } nearest ? $"{key}={nearest}" : "");
}
