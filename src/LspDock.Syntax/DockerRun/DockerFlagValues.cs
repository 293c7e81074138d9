using System.Collections.Immutable;
using LspDock.Catalog;
using LspDock.Syntax.Compose.Validation;
using LspDock.Syntax.Shell;

namespace LspDock.Syntax.DockerRun;

/// <summary>Finds what Docker refuses in the values of a container's flags. Only what is written out is judged, and no placeholder.</summary>
public static class DockerFlagValues
{
    private static readonly ImmutableArray<string> PullPolicies = ["always", "missing", "never"];
    private static readonly ImmutableArray<string> Isolations = ["default", "process", "hyperv"];
    private static readonly ImmutableArray<string> Streams = ["stdin", "stdout", "stderr"];

    /// <summary>The flaws of a command's flags, in order.</summary>
    public static IEnumerable<DockerFlagFlaw> Check(DockerCommand command)
    {
        foreach (var flag in command.Flags)
        {
            if (flag is not { Option: { } option, Value: { } value }) continue;

            if (value.Length == 0)
            {
                if (NeedsValue(flag.Name)) yield return new(flag, value, DockerFlaw.Empty, "", "");
            }
            else if (option.Kind == OptionKind.Boolean)
            {
                if (CheckSwitch(flag, value) is { } wrong) yield return wrong;
            }
            else if (flag.HasSeparateValue && IsFlag(value))
            {
                yield return new(flag, value, DockerFlaw.IsFlag, value.Template, "");
            }
            else
            {
                foreach (var flaw in CheckValue(command, flag, value)) yield return flaw;
            }
        }
    }

    /// <summary>Whether the signs of a text, or capital letters alone, say that it stands for something else, whatever its words are.</summary>
    internal static bool IsSign(string text) =>
        text.IndexOfAny(['<', '>', '{', '}', '[', ']', '$', '%', '*', '\u2026']) >= 0 || text.IndexOf("...", StringComparison.Ordinal) >= 0 || text.IndexOf("xx", StringComparison.OrdinalIgnoreCase) >= 0
        || text.Length > 1 && char.IsLetter(text[0]) && !text.Any(char.IsLower);

    private static IEnumerable<DockerFlagFlaw> CheckValue(DockerCommand command, DockerFlag flag, ShellSlice value) => flag.Name switch
    {
        "--mount" => DockerMountFormat.Check(command, flag, value),
        "--volume" => DockerVolumeFormat.Check(command, flag, value),
        "--publish" => DockerPortFormat.Check(flag, value),
        "--network" => DockerNetworkFormat.Check(flag, value),
        "--log-opt" => DockerLogFormat.Check(command, flag, value),
        _ when value.Value is { } text && (IsPlaceholder(text) ? CheckSpelled(flag.Name, text) : CheckSpelled(flag.Name, text) ?? CheckText(flag.Name, text)) is { } error => [new(flag, value, error.Flaw, error.Detail, error.Repair)],
        _ => [],
    };

    /// <summary>Whether a text stands for a value that the reader is to put there.</summary>
    internal static bool IsPlaceholder(string text)
    {
        if (IsSign(text)) return true;

        string[] words = ["your", "path", "name", "value", "policy", "mode", "host", "port", "option", "size", "limit", "container", "folder", "address"];
        return text.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) < 0 && words.Any(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
            && !text.StartsWith("container:", StringComparison.Ordinal) && text is not ("localhost" or "host");
    }

    /// <summary>Values whose own letters and words look like those of a placeholder.</summary>
    private static ComposeFormatError? CheckSpelled(string flag, string text)
    {
        if (text.IndexOfAny(['<', '>', '{', '[', '$', '%', '\u2026']) >= 0 || text.IndexOf("...", StringComparison.Ordinal) >= 0) return null;
        return flag switch
        {
            "--security-opt" => text.Any(char.IsLower) ? DockerHostFormats.SecurityOption(text) : null,
            "--stop-signal" => DockerHostFormats.Signal(text),
            "--device-cgroup-rule" => text.IndexOf(':') > 0 ? DockerHostFormats.CgroupRule(text) : null,
            "--ulimit" => text.EndsWith("unlimited", StringComparison.Ordinal) ? DockerFlagFormats.Ulimit(text) : null,
            "--hostname" => DockerHostFormats.Hostname(text),
            "--add-host" => DockerHostFormats.Gateway(text),
            _ => null,
        };
    }

    /// <summary>Whether Docker refuses an empty text; to most flags it is the same as none.</summary>
    private static bool NeedsValue(string flag) =>
        flag is "--memory" or "--cpus" or "--publish" or "--volume" or "--env" or "--label" or "--dns" or "--add-host" or "--ulimit" or "--sysctl" or "--link" or "--expose" or "--security-opt";

    private static ComposeFormatError? CheckText(string flag, string text) => flag switch
    {
        "--memory" or "--memory-reservation" => DockerFlagFormats.Memory(text),
        "--memory-swap" => text == "-1" ? null : DockerFlagFormats.Size(text),
        "--shm-size" or "--kernel-memory" or "--io-maxbandwidth" => DockerFlagFormats.Size(text),
        "--cpus" => DockerFlagFormats.Cpus(text),
        "--memory-swappiness" => DockerFlagFormats.Integer(text, -1, 100),
        "--oom-score-adj" => DockerFlagFormats.Integer(text, -1000, 1000),
        "--cpu-period" => text == "0" ? null : DockerFlagFormats.Integer(text, 1000, 1000000),
        "--cpu-quota" => DockerValues.Integer(text) is <= 0 ? null : DockerFlagFormats.Integer(text, 1000, null),
        "--cpu-shares" or "--health-retries" => DockerFlagFormats.Integer(text, 0, null),
        "--pids-limit" or "--stop-timeout" or "--cpu-rt-period" or "--cpu-rt-runtime" => DockerFlagFormats.Integer(text, null, null),
        "--blkio-weight" => text == "0" ? null : DockerFlagFormats.Integer(text, 10, 1000),
        "--health-interval" or "--health-timeout" or "--health-start-period" or "--health-start-interval" => DockerFlagFormats.Duration(text),
        "--restart" => DockerFlagFormats.Restart(text),
        "--pull" => WordFormats.OneOf(text, PullPolicies),
        "--attach" => WordFormats.OneOf(text.ToLowerInvariant(), Streams),
        "--pid" => DockerFlagFormats.Namespace(text, ["host"], mayJoin: true),
        "--ipc" => DockerFlagFormats.Namespace(text, ["none", "private", "shareable", "host"], mayJoin: true),
        "--uts" or "--userns" => DockerFlagFormats.Namespace(text, ["host"], mayJoin: false),
        "--cgroupns" => DockerFlagFormats.Namespace(text, ["private", "host"], mayJoin: false),
        "--ip" or "--ip6" or "--dns" or "--link-local-ip" => StartsWithDigit(text) || text == "localhost" || text.IndexOf(':') >= 0 ? AddressFormats.IpAddress(text) : null,
        "--mac-address" => AddressFormats.MacAddress(text),
        "--expose" => StartsWithDigit(text) ? PortFormat.CheckRange(text.Split('/')[0]) : null,
        "--name" => TextFormats.ContainerName(text),
        "--add-host" => DockerHostFormats.HostMapping(text),
        "--link" => text.Count(letter => letter == ':') > 1 ? new(ComposeFlaw.TooManyParts, "2") : null,
        "--workdir" => DockerMountFormat.IsAbsolute(text) ? null : new(DockerFlaw.NotAbsolute, text),
        "--label" => DockerHostFormats.Label(text),
        "--env" or "--annotation" => text[0] == '=' ? new(DockerFlaw.NoVariableName) : null,
        "--storage-opt" => text.IndexOf('=') < 0 ? new(DockerFlaw.NoValue) : null,
        "--sysctl" => DockerFlagFormats.Sysctl(text),
        "--ulimit" => DockerFlagFormats.Ulimit(text),
        "--device" => DockerFlagFormats.Device(text),
        "--gpus" => DockerGpuFormat.Check(text),
        "--platform" => DockerHostFormats.Platform(text),
        "--cpuset-cpus" or "--cpuset-mems" => DockerHostFormats.NumberList(text),
        "--device-read-bps" or "--device-write-bps" => DockerHostFormats.DeviceRate(text, isBytes: true),
        "--device-read-iops" or "--device-write-iops" => DockerHostFormats.DeviceRate(text, isBytes: false),
        "--blkio-weight-device" => DockerHostFormats.DeviceWeight(text),
        "--dns-search" => DockerHostFormats.SearchDomain(text),
        "--tmpfs" => DockerHostFormats.Tmpfs(text),
        "--volumes-from" => DockerHostFormats.VolumesFrom(text),
        "--log-driver" => DockerLogFormat.Driver(text),
        "--isolation" => WordFormats.OneOf(text, Isolations),
        _ => null,
    };

    private static DockerFlagFlaw? CheckSwitch(DockerFlag flag, ShellSlice value)
    {
        if (flag.HasSeparateValue) return new(flag, value, DockerFlaw.SeparateSwitchValue, value.Template, value.Template);
        if (value.Value is not { } text || DockerValues.Boolean(text) is not null || IsPlaceholder(text)) return null;

        var repair = text.ToLowerInvariant() switch
        {
            "yes" or "on" or "y" or "true" => "true",
            "no" or "off" or "n" or "false" => "false",
            _ => "",
        };
        return new(flag, value, ComposeFlaw.NoBoolean, "", repair);
    }

    /// <summary>Whether a value is the flag that follows one without its value.</summary>
    internal static bool IsFlag(ShellSlice value)
    {
        var text = value.Template;
        if (text.Length < 2 || text[0] != '-' || value.Word.IsQuoted) return false;

        var spelling = text.IndexOf('=') is >= 0 and var equals ? text.Substring(0, equals) : text;
        return ContainerOption.FindByFlag(spelling) is not null || spelling is "-it" or "-ti" or "-dit" or "-itd" or "-tid";
    }

    private static bool StartsWithDigit(string text) => text.Length > 0 && text[0] is >= '0' and <= '9';
}
