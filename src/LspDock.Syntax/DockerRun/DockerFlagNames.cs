using LspDock.Catalog;

namespace LspDock.Syntax.DockerRun;

/// <summary>What a flag is called, and whether the next word is its value.</summary>
internal readonly record struct DockerFlagName(string LongName, bool TakesValue, ContainerOption? Option);

/// <summary>The flags of the subcommands that are read here.</summary>
internal static class DockerFlagNames
{
    private const int ShortestLongName = 3;

    /// <summary>Switches of other subcommands and of podman and nerdctl, which the catalogue of container options does not have.</summary>
    private static readonly HashSet<string> Switches = new(StringComparer.Ordinal)
    {
        "--attachable", "--ingress", "--internal", "--ipv4", "--ipv6", "--config-only", "--disable-dns", "--ignore",
        "--force", "--link", "--volumes", "--all", "--time-out", "--debug", "--tls", "--tlsverify", "--remote", "--syslog", "--insecure-registry",
        "--replace", "--rmi", "--no-hosts", "--no-hostname", "--read-only-tmpfs", "--http-proxy", "--rootfs", "--tls-verify", "--env-host", "--help",
        "--no-cache", "--pull", "--push", "--load", "--rm", "--force-rm", "--squash", "--quiet", "--check", "--compress", "--pause",
    };

    /// <summary>Reads a flag of a subcommand; null when it is not known.</summary>
    /// <param name="verb">The subcommand; empty for the flags before it.</param>
    /// <param name="spelling">The flag without its value: <c>--memory</c>, <c>-m</c>.</param>
    public static DockerFlagName? Find(string verb, string spelling) => verb switch
    {
        "run" or "create" or "exec" => Container(spelling),
        "" => Global(spelling),
        "network create" or "volume create" => spelling switch
        {
            "-d" => new("--driver", true, null),
            "-o" => new("--opt", true, null),
            _ => Long(spelling),
        },
        // Here it takes the name of a container; to 'docker rm' it is a switch.
        "network connect" when spelling == "--link" => new(spelling, true, null),
        "network connect" or "network disconnect" => spelling == "-f" ? new("--force", false, null) : Long(spelling),
        "rm" => spelling switch
        {
            "-f" => new("--force", false, null),
            "-v" => new("--volumes", false, null),
            "-l" => new("--link", false, null),
            _ => Long(spelling),
        },
        "volume prune" or "system prune" or "container prune" => spelling switch
        {
            "-a" => new("--all", false, null),
            "-f" => new("--force", false, null),
            _ => Long(spelling),
        },
        "build" => spelling switch
        {
            "-t" => new("--tag", true, null),
            "-f" or "-o" or "-m" or "-c" => new(spelling, true, null),
            _ => Long(spelling),
        },
        "commit" or "import" => spelling is "-a" or "-m" or "-c" ? new(spelling, true, null) : Long(spelling),
        "stop" or "kill" => spelling is "-t" or "-s" ? new(spelling, true, null) : Long(spelling),
        _ => Long(spelling),
    };

    /// <summary>
    /// A flag of a container with the dashes that it should have: <c>--name</c> for <c>-name</c>, and for a name behind the long dash
    /// that text processors make of two. Null when a word is written as it should be, or is no such flag.
    /// </summary>
    /// <param name="verb">The subcommand.</param>
    /// <param name="written">The word, with its value where an equals sign joins them.</param>
    public static string? Meant(string verb, string written)
    {
        if (verb is not ("run" or "create") || written.Length < 2 || !IsDash(written[0])) return null;

        var start = 0;
        var isTypographic = false;
        for (; start < written.Length && IsDash(written[start]); start++) isTypographic |= written[start] != '-';
        if (!isTypographic && start > 1) return null;

        var name = written.Substring(start);
        var length = name.IndexOf('=') is >= 0 and var equals ? equals : name.Length;
        // -ip, and what else has two letters, is two flags.
        var isLong = isTypographic ? length > 1 : length >= ShortestLongName || name.Substring(0, length) == "rm";
        if (!isLong && !isTypographic) return null;

        var meant = (isLong ? "--" : "-") + name;
        return ContainerOption.FindByFlag(meant.Substring(0, meant.Length - name.Length + length)) is null ? null : meant;
    }

    private static bool IsDash(char letter) => letter is '-' or '\u2013' or '\u2014' or '\u2212';

    private static DockerFlagName? Container(string spelling)
    {
        if (ContainerOption.FindByFlag(spelling) is { } option) return new(option.RunFlags[0], option.Kind != OptionKind.Boolean, option);
        // Of the flags that only podman and nerdctl have, most take a value.
        return spelling.StartsWith("--", StringComparison.Ordinal) && !Switches.Contains(spelling) ? null : Long(spelling);
    }

    private static DockerFlagName? Global(string spelling) => spelling switch
    {
        "-c" or "-H" or "-l" or "-n" => new(spelling, true, null),
        _ => Long(spelling),
    };

    private static DockerFlagName? Long(string spelling) =>
        spelling.StartsWith("--", StringComparison.Ordinal) ? new(spelling, !Switches.Contains(spelling), null) : null;
}
