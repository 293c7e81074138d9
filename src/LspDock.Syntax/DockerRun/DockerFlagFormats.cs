using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Compose.Validation;

namespace LspDock.Syntax.DockerRun;

/// <summary>The formats of values that only the command line has, or that it reads more strictly than Compose.</summary>
internal static class DockerFlagFormats
{
    private const long LeastMemory = 6 * 1024 * 1024;
    private const long CpuParts = 1_000_000_000;
    private const int MostCpuDecimals = 9;
    private static readonly ImmutableArray<string> Ulimits =
        ["core", "cpu", "data", "fsize", "locks", "memlock", "msgqueue", "nice", "nofile", "nproc", "rss", "rtprio", "rttime", "sigpending", "stack"];

    private static readonly ImmutableHashSet<string> KernelSettings =
        ["kernel.msgmax", "kernel.msgmnb", "kernel.msgmni", "kernel.sem", "kernel.shmall", "kernel.shmmax", "kernel.shmmni", "kernel.shm_rmid_forced"];

    /// <summary>A number of bytes, which cannot be negative.</summary>
    public static ComposeFormatError? Size(string text) =>
        ByteSize.Parse(text) is not null ? null : text.Any(char.IsDigit) ? NumberFormats.Size(text) ?? new(ComposeFlaw.NoSize) : null;

    /// <summary>A limit of memory: none, or what a container needs at least.</summary>
    public static ComposeFormatError? Memory(string text) =>
        ByteSize.Parse(text) is > 0 and < LeastMemory ? new(ComposeFlaw.OutOfRange, "6m..") : Size(text);

    /// <summary>A whole number in a range.</summary>
    public static ComposeFormatError? Integer(string text, long? lowest, long? highest) =>
        text.IndexOfAny(['x', 'X', '_']) >= 0 || !text.Any(char.IsDigit) ? null : NumberFormats.Integer(text, lowest, highest, isText: true);

    /// <summary>A number of processors, which may be a fraction.</summary>
    public static ComposeFormatError? Cpus(string text)
    {
        if (!text.Any(char.IsDigit)) return null;
        if (text.Split('/') is [var above, var below])
        {
            // What is no sum of so many decimals, Docker refuses: 1/3.
            return DockerValues.Integer(above) is { } count && DockerValues.Integer(below) is > 0 and var parts && (decimal)count * CpuParts % parts != 0 ? new(DockerFlaw.TooPrecise) : null;
        }
        if (text.IndexOf('.') is >= 0 and var point && text.Length - point - 1 > MostCpuDecimals && text.Skip(point + 1).All(char.IsDigit)) return new(DockerFlaw.TooPrecise);
        return text[0] == '-' ? new(ComposeFlaw.OutOfRange, "0..") : NumberFormats.Decimal(text);
    }

    /// <summary>A length of time as Go reads it: no days, no weeks.</summary>
    public static ComposeFormatError? Duration(string text)
    {
        if (!text.Any(char.IsDigit)) return null;
        if (DurationFormat.Check(text) is { } error) return error;
        return text[0] == '-' ? new(ComposeFlaw.OutOfRange, "0s..") : text.IndexOfAny(['d', 'w']) >= 0 ? new(ComposeFlaw.NoDuration) : null;
    }

    /// <summary>Whose namespace a container has.</summary>
    public static ComposeFormatError? Namespace(string text, ImmutableArray<string> words, bool mayJoin)
    {
        if (mayJoin && text.StartsWith("container:", StringComparison.Ordinal) && text.Length > "container:".Length) return null;
        return words.Contains(text) ? null : new(ComposeFlaw.NotOneOf, string.Join(", ", words) + (mayJoin ? ", container:NAME" : ""), NearestName.Of(text, words) ?? "");
    }

    /// <summary>A kernel setting that a container has for itself.</summary>
    public static ComposeFormatError? Sysctl(string text)
    {
        var equals = text.IndexOf('=');
        if (equals < 0) return new(DockerFlaw.NoValue);

        var name = text.Substring(0, equals);
        return name.IndexOf('.') < 0 || name.StartsWith("net.", StringComparison.Ordinal) || name.StartsWith("fs.mqueue.", StringComparison.Ordinal) || KernelSettings.Contains(name)
            ? null
            : new(DockerFlaw.HostSetting, name);
    }

    /// <summary>A limit: <c>name=soft[:hard]</c>.</summary>
    public static ComposeFormatError? Ulimit(string text)
    {
        var equals = text.IndexOf('=');
        if (equals < 0) return new(DockerFlaw.NoValue);

        var (name, rest) = (text.Substring(0, equals), text.Substring(equals + 1));
        if (!Ulimits.Contains(name)) return new(DockerFlaw.UnknownUlimit, name, NearestName.Of(name, Ulimits) is { } nearest ? $"{nearest}={rest}" : "");

        var numbers = rest.Split(':');
        if (numbers.Length > 2) return new(ComposeFlaw.TooManyParts, "2");
        if (numbers.Contains("unlimited")) return new(DockerFlaw.NoLimitNumber, "unlimited", text.Replace("unlimited", "-1"));
        if (numbers.FirstOrDefault(number => number.Length == 0 || char.IsDigit(number[0]) && DockerValues.Integer(number) is null) is { } wrong) return new(DockerFlaw.NoLimitNumber, wrong);
        return numbers.Length == 2 && DockerValues.Integer(numbers[0]) is { } soft && DockerValues.Integer(numbers[1]) is >= 0 and var hard && (soft > hard || soft < 0) ? new(DockerFlaw.SoftAboveHard) : null;
    }

    /// <summary>A device: <c>host[:container][:rights]</c>, or its name in the container device interface.</summary>
    public static ComposeFormatError? Device(string text)
    {
        if (text[0] != '/') return null;
        if (TextFormats.DeviceMapping(text) is { } error) return error;

        var parts = text.Split(':');
        var last = parts[parts.Length - 1];
        if (parts.Length == 3 && !AreRights(last)) return new(DockerFlaw.NoDeviceRights, last);
        return parts.Length == 2 && last.Length > 0 && last[0] != '/' && !AreRights(last) ? new(DockerFlaw.NotAbsolute, last) : null;
    }

    /// <summary>When a container is started again, and with <c>on-failure</c> how often.</summary>
    public static ComposeFormatError? Restart(string text)
    {
        var colon = text.IndexOf(':');
        if (colon < 0 || WordFormats.RestartPolicy(text.Substring(0, colon)) is not null) return WordFormats.RestartPolicy(text);

        var (policy, count) = (text.Substring(0, colon), text.Substring(colon + 1));
        var times = count.Length == 0 ? 0 : DockerValues.Integer(count);
        return times is null or < 0 || times > 0 && policy != "on-failure" ? new(ComposeFlaw.NotOneOf, "no, always, unless-stopped, on-failure, on-failure:NUMBER") : null;
    }

    private static bool AreRights(string text) => text.Length is > 0 and <= 3 && text.All(letter => letter is 'r' or 'w' or 'm') && text.Distinct().Count() == text.Length;
}
