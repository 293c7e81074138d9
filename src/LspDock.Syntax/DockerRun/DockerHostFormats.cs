using System.Collections.Immutable;
using System.Globalization;
using LspDock.Model;
using LspDock.Syntax.Compose.Validation;

namespace LspDock.Syntax.DockerRun;

/// <summary>The formats of values that speak of the host's devices, processors, signals and protection.</summary>
internal static class DockerHostFormats
{
    private const int LongestHostname = 64;
    private const int MostPlatformParts = 3;
    private const string HostGateway = "host-gateway";
    private const string Devices = "/dev/";

    private static readonly ImmutableArray<string> PlatformWords =
        ["linux", "windows", "darwin", "freebsd", "amd64", "arm64", "arm", "386", "i386", "x86_64", "x86-64", "aarch64", "armhf", "armel", "ppc64le", "s390x", "riscv64", "mips64le", "loong64"];

    private static readonly ImmutableArray<string> SecurityOptions = ["label", "apparmor", "seccomp", "no-new-privileges", "writable-cgroups", "systempaths", "credentialspec"];
    private static readonly ImmutableArray<string> Labels = ["disable", "user", "role", "type", "level", "filetype"];

    private static readonly ImmutableArray<string> TmpfsFlags =
    [
        "defaults", "ro", "rw", "suid", "nosuid", "dev", "nodev", "exec", "noexec", "sync", "async", "dirsync", "remount", "mand", "nomand", "atime", "noatime", "diratime", "nodiratime",
        "bind", "rbind", "private", "rprivate", "shared", "rshared", "slave", "rslave", "unbindable", "runbindable", "relatime", "norelatime", "strictatime", "nostrictatime",
    ];

    private static readonly ImmutableArray<string> TmpfsKeys = ["size", "mode", "uid", "gid", "nr_inodes", "nr_blocks", "mpol"];

    /// <summary>An operating system, an architecture and its variant, the latter two on request.</summary>
    public static ComposeFormatError? Platform(string text)
    {
        var parts = text.Split('/');
        if (parts.Length > MostPlatformParts || parts.Any(part => part.Length == 0 || !part.All(letter => IsAsciiLetterOrDigit(letter) || letter is '_' or '-' or '.' or '(' or ')'))) return new(DockerFlaw.NoPlatform);
        return parts.Length == 1 && !PlatformWords.Contains(text.ToLowerInvariant()) && NearestName.Of(text, PlatformWords) is { } nearest ? new(DockerFlaw.NoPlatform, "", nearest) : null;
    }

    /// <summary>A protection and what it is to be, with an equals sign or a colon between.</summary>
    public static ComposeFormatError? SecurityOption(string text)
    {
        var at = text.IndexOf('=') is >= 0 and var equals ? equals : text.IndexOf(':');
        var key = at < 0 ? text : text.Substring(0, at);
        var setting = text.Substring(at + 1);
        if (!SecurityOptions.Contains(key)) return new(DockerFlaw.UnknownKey, key, NearestName.Of(key, SecurityOptions) is { } near ? $"{near}{text.Substring(key.Length)}" : "");
        if (at < 0) return key == "no-new-privileges" ? null : new(DockerFlaw.NoValue);
        if (setting.Length == 0) return new(DockerFlaw.NoValue);

        return key switch
        {
            "no-new-privileges" or "writable-cgroups" when DockerValues.Boolean(setting) is null => new(ComposeFlaw.NoBoolean),
            "systempaths" when setting != "unconfined" => new(ComposeFlaw.NotOneOf, "systempaths=unconfined"),
            "label" when setting.Split(':')[0] is var kind && !Labels.Contains(kind) && NearestName.Of(kind, Labels) is { } label => new(ComposeFlaw.NotOneOf, string.Join(", ", Labels), $"{text.Substring(0, at + 1)}{label}{setting.Substring(kind.Length)}"),
            "seccomp" when setting is not ("builtin" or "unconfined") && NearestName.Of(setting, ["unconfined"]) is { } free => new(ComposeFlaw.NotOneOf, "builtin, unconfined, PATH", $"{text.Substring(0, at + 1)}{free}"),
            "apparmor" when setting != "unconfined" && NearestName.Of(setting, ["unconfined"]) is { } free => new(ComposeFlaw.NotOneOf, "unconfined, PROFILE", $"{text.Substring(0, at + 1)}{free}"),
            _ => null,
        };
    }

    /// <summary>A signal. A word without SIG stands for the reader's own.</summary>
    public static ComposeFormatError? Signal(string text) =>
        !SignalFormat.IsName(text) || text.StartsWith("SIG", StringComparison.OrdinalIgnoreCase) ? SignalFormat.Check(text) : null;

    /// <summary>A block device and how many bytes, or operations, it may move in a second.</summary>
    public static ComposeFormatError? DeviceRate(string text, bool isBytes)
    {
        if (Device(text, out var rate) is { } error) return error;
        if (rate.Length > 0 && !rate.Any(char.IsDigit)) return null;
        if (isBytes) return ByteSize.Parse(rate) is null ? new(DockerFlaw.NoRate, rate) : null;
        return ulong.TryParse(rate, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? null : new(DockerFlaw.NoOperations, rate);
    }

    /// <summary>A block device and its weight.</summary>
    public static ComposeFormatError? DeviceWeight(string text)
    {
        if (Device(text, out var weight) is { } error) return error;
        if (weight.Length > 0 && !weight.Any(char.IsDigit)) return null;
        return DockerValues.Integer(weight) is 0 or (>= 10 and <= 1000) ? null : new(DockerFlaw.NoWeight, weight);
    }

    /// <summary>A rule of the devices' control group: <c>c 189:* rmw</c>.</summary>
    public static ComposeFormatError? CgroupRule(string text)
    {
        var parts = text.Split(' ');
        return parts is [{ Length: 1 } kind, var numbers, { Length: > 0 and <= 3 } rights]
            && kind[0] is 'a' or 'c' or 'b' && rights.All(letter => letter is 'r' or 'w' or 'm')
            && numbers.Split(':') is [{ Length: > 0 } major, { Length: > 0 } minor] && IsNumberOrAll(major) && IsNumberOrAll(minor)
            ? null
            : new(DockerFlaw.NoCgroupRule);
    }

    /// <summary>The container's own name, of which the kernel keeps 64 bytes.</summary>
    public static ComposeFormatError? Hostname(string text) => System.Text.Encoding.UTF8.GetByteCount(text) > LongestHostname ? new(DockerFlaw.HostnameTooLong) : null;

    /// <summary>A domain, which has a letter, or a dot for none.</summary>
    public static ComposeFormatError? SearchDomain(string text) => text == "." || text.Any(char.IsLetter) ? null : new(DockerFlaw.NoDomain);

    /// <summary>A host and its address, which no name can stand for.</summary>
    public static ComposeFormatError? HostMapping(string text)
    {
        if (TextFormats.HostMapping(text) is { } error) return error;

        var separator = text.IndexOf('=') is >= 0 and var equals ? equals : text.IndexOf(':');
        var address = text.Substring(separator + 1);
        if (address == HostGateway || AddressFormats.IsIp(address.TrimStart('[').TrimEnd(']'))) return null;

        var isWritten = address == "localhost" || address.IndexOf('.') > 0 && !address.EndsWith(".", StringComparison.Ordinal);
        return isWritten ? new(ComposeFlaw.NoAddress, address, address == "localhost" ? $"{text.Substring(0, separator)}:127.0.0.1" : "") : null;
    }

    /// <summary>The word that stands for the host's own address, where it is mistyped.</summary>
    public static ComposeFormatError? Gateway(string text)
    {
        var address = text.Substring(text.LastIndexOfAny(['=', ':']) + 1);
        return address != HostGateway && address.Length < text.Length && NearestName.Of(address, [HostGateway]) is not null ? new(ComposeFlaw.NoAddress, address, $"{text.Substring(0, text.Length - address.Length)}{HostGateway}") : null;
    }

    /// <summary>A path in memory and the options of its file system.</summary>
    public static ComposeFormatError? Tmpfs(string text)
    {
        var colon = text.IndexOf(':');
        var target = colon < 0 ? text : text.Substring(0, colon);
        if (target.Length == 0) return new(ComposeFlaw.EmptyPart);
        if (!DockerMountFormat.IsAbsolute(target)) return DockerMountFormat.IsStandIn(target) ? null : new(DockerFlaw.NotAbsolute, target);
        if (DockerMountFormat.IsRoot(target)) return new(DockerFlaw.RootTarget, target);
        if (colon < 0) return null;

        foreach (var option in text.Substring(colon + 1).Split(','))
        {
            var equals = option.IndexOf('=');
            var key = equals < 0 ? option : option.Substring(0, equals);
            if (key.Length > 0 && !(equals < 0 ? TmpfsFlags : TmpfsKeys).Contains(key)) return new(DockerFlaw.NoTmpfsOption, option);
        }
        return null;
    }

    /// <summary>The container whose mounts are taken, and how.</summary>
    public static ComposeFormatError? VolumesFrom(string text) =>
        text.IndexOf(':') is > 0 and var colon && text.Substring(colon + 1).Split(',').FirstOrDefault(mode => mode is not ("ro" or "rw" or "z" or "Z")) is { } wrong ? new(DockerFlaw.NoMountMode, wrong) : null;

    /// <summary>A name and a value, the first without blanks.</summary>
    public static ComposeFormatError? Label(string text)
    {
        if (text[0] == '=') return new(DockerFlaw.NoVariableName);

        var name = text.Split('=')[0];
        return name.Trim().IndexOfAny([' ', '\t']) >= 0 || name.Trim() != name ? new(DockerFlaw.BlankInName, name) : null;
    }

    private static ComposeFormatError? Device(string text, out string rest)
    {
        var colon = text.IndexOf(':');
        rest = text.Substring(colon + 1);
        if (colon < 0) return text.StartsWith(Devices, StringComparison.Ordinal) ? new(DockerFlaw.NoRate, "") : null;

        var path = text.Substring(0, colon);
        if (path.StartsWith(Devices, StringComparison.Ordinal)) return null;
        return path.StartsWith("dev/", StringComparison.Ordinal) ? new(ComposeFlaw.NoDevice, path, "/" + text) : new(ComposeFlaw.NoDevice, path);
    }

    private static bool IsNumberOrAll(string text) => text == "*" || text.All(digit => digit is >= '0' and <= '9');

    private static bool IsAsciiLetterOrDigit(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
