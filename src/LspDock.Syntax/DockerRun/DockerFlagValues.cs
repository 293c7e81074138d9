using System.Collections.Immutable;
using LspDock.Catalog;
using LspDock.Syntax.Compose.Validation;
using LspDock.Syntax.Shell;

namespace LspDock.Syntax.DockerRun;

/// <summary>Finds what Docker refuses in the values of a container's flags. Only what is written out is judged, and no placeholder.</summary>
public static class DockerFlagValues
{
    private static readonly ImmutableArray<string> PullPolicies = ["always", "missing", "never"];
    private static readonly ImmutableArray<string> Streams = ["stdin", "stdout", "stderr"];

    /// <summary>The flaws of a command's flags, in order.</summary>
    public static IEnumerable<DockerFlagFlaw> Check(DockerCommand command)
    {
        foreach (var flag in command.Flags)
        {
            if (flag is not { Option: { } option, Value: { Length: > 0 } value }) continue;

            if (option.Kind == OptionKind.Boolean)
            {
                if (CheckSwitch(flag, value) is { } wrong) yield return wrong;
            }
            else if (flag.HasSeparateValue && IsFlag(value))
            {
                yield return new(flag, value, DockerFlaw.IsFlag, value.Template, "");
            }
            else if (flag.Name == "--mount")
            {
                foreach (var flaw in DockerMountFormat.Check(flag, value)) yield return flaw;
            }
            else if (flag.Name == "--volume")
            {
                if (DockerMountFormat.CheckVolume(flag, value) is { } flaw) yield return flaw;
            }
            else if (flag.Name == "--publish" ? Ports(value.Template) is { } error : value.Value is { } text && !IsPlaceholder(text) && (error = CheckText(flag.Name, text)) is not null)
            {
                yield return new(flag, value, error.Flaw, error.Detail, error.Repair);
            }
        }
    }

    /// <summary>Whether a text stands for a value that the reader is to put there.</summary>
    internal static bool IsPlaceholder(string text)
    {
        if (text.IndexOfAny(['<', '>', '{', '}', '[', ']', '$', '%', '*', '\u2026']) >= 0 || text.IndexOf("...", StringComparison.Ordinal) >= 0 || text.IndexOf("xx", StringComparison.OrdinalIgnoreCase) >= 0) return true;
        if (text.Length > 1 && char.IsLetter(text[0]) && !text.Any(char.IsLower)) return true;

        string[] words = ["your", "path", "name", "value", "policy", "mode", "host", "port", "option", "size", "limit", "container", "folder", "address"];
        return text.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) < 0 && words.Any(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
            && !text.StartsWith("container:", StringComparison.Ordinal) && text is not ("localhost" or "host");
    }

    private static ComposeFormatError? CheckText(string flag, string text) => flag switch
    {
        "--memory-swap" => text == "-1" ? null : DockerFlagFormats.Size(text),
        "--memory" or "--memory-reservation" or "--shm-size" or "--kernel-memory" or "--io-maxbandwidth" => DockerFlagFormats.Size(text),
        "--cpus" => DockerFlagFormats.Cpus(text),
        "--memory-swappiness" => DockerFlagFormats.Integer(text, -1, 100),
        "--oom-score-adj" => DockerFlagFormats.Integer(text, -1000, 1000),
        "--cpu-shares" or "--health-retries" => DockerFlagFormats.Integer(text, 0, null),
        "--cpu-period" or "--cpu-quota" or "--pids-limit" or "--stop-timeout" or "--cpu-rt-period" or "--cpu-rt-runtime" => DockerFlagFormats.Integer(text, null, null),
        "--blkio-weight" => DockerFlagFormats.Integer(text, 0, ushort.MaxValue),
        "--health-interval" or "--health-timeout" or "--health-start-period" or "--health-start-interval" => DockerFlagFormats.Duration(text),
        "--restart" => WordFormats.RestartPolicy(text),
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
        "--add-host" => TextFormats.HostMapping(text),
        "--link" => text.Count(letter => letter == ':') > 1 ? new(ComposeFlaw.TooManyParts, "2") : null,
        "--workdir" => DockerMountFormat.IsAbsolute(text) ? null : new(DockerFlaw.NotAbsolute, text),
        "--env" or "--label" => text[0] == '=' ? new(DockerFlaw.NoVariableName) : null,
        "--storage-opt" => text.IndexOf('=') < 0 ? new(DockerFlaw.NoValue) : null,
        "--sysctl" => DockerFlagFormats.Sysctl(text),
        "--ulimit" => DockerFlagFormats.Ulimit(text),
        "--device" => DockerFlagFormats.Device(text),
        "--gpus" => DockerFlagFormats.Gpus(text),
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

    /// <summary>Ports, each part of which is judged by itself where a variable decides another.</summary>
    private static ComposeFormatError? Ports(string template)
    {
        // Docker reads the long form with '=' leniently.
        if (template.IndexOfAny(['=', '$', '%', '<', '{', '[']) is >= 0 and var at && template[at] != '[') return null;
        if (PortFormat.Check(template.Replace(ShellWord.Unknown.ToString(), "${X}")) is not { } error) return null;

        // A word in place of a port stands for the reader's own.
        var isSure = error.Flaw is ComposeFlaw.PortMissing ? StartsWithDigit(template) : error.Flaw is ComposeFlaw.NoProtocol ? StartsWithDigit(template) && error.Detail.Length > 2 : StartsWithDigit(error.Detail) || error.Detail == "localhost";
        return isSure && error.Detail.IndexOf("xx", StringComparison.OrdinalIgnoreCase) < 0 && error.Detail.IndexOf(".x", StringComparison.OrdinalIgnoreCase) < 0 ? error : null;
    }

    private static bool StartsWithDigit(string text) => text.Length > 0 && text[0] is >= '0' and <= '9';
}
