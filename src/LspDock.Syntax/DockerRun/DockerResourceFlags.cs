using System.Collections.Immutable;
using LspDock.Syntax.Compose.Validation;

namespace LspDock.Syntax.DockerRun;

/// <summary>Finds what Docker refuses in the commands that make networks and volumes and connect containers.</summary>
public static class DockerResourceFlags
{
    private static readonly ImmutableArray<string> OfNetworkCreate =
    [
        "--attachable", "--aux-address", "--config-from", "--config-only", "--driver", "--gateway", "--ingress", "--internal", "--ip-range", "--ipam-driver", "--ipam-opt",
        "--ipv4", "--ipv6", "--label", "--opt", "--scope", "--subnet", "--help",
    ];

    private static readonly ImmutableArray<string> OfNetworkConnect = ["--alias", "--driver-opt", "--gw-priority", "--ip", "--ip6", "--link", "--link-local-ip", "--help"];

    private static readonly ImmutableArray<string> OfVolumeCreate =
    [
        "--driver", "--label", "--name", "--opt", "--help",
        "--availability", "--group", "--limit-bytes", "--required-bytes", "--scope", "--secret", "--sharing", "--topology-preferred", "--topology-required", "--type",
    ];

    /// <summary>Whether a command is one of those that are read here.</summary>
    public static bool Reads(DockerCommand command) => FlagsOf(command.Verb) is { IsEmpty: false };

    /// <summary>The flags that the command does not have, each with the one that was plainly meant, or null.</summary>
    public static IEnumerable<(DockerFlag Flag, string? Meant)> Unknown(DockerCommand command)
    {
        var known = FlagsOf(command.Verb);
        foreach (var flag in command.Flags)
        {
            if (known.Contains(flag.Name)) continue;

            var meant = flag.Name.Length > 2 ? NearestName.Of(flag.Name, known) : null;
            var isName = flag.Name.TrimStart('-') is { Length: > 0 } name && name.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
            if (meant is not null || isName && !command.IsPartial) yield return (flag, meant);
        }
    }

    /// <summary>What Docker refuses in the values.</summary>
    public static IEnumerable<DockerFlagFlaw> Check(DockerCommand command)
    {
        var driver = command.Last("--driver") is { } written ? written.Value?.Value : command.Verb == "volume create" ? "local" : "bridge";
        foreach (var flag in command.Flags)
        {
            if (flag.Value is not { Length: > 0 } value) continue;

            if (flag.Name is "--opt" && driver is not null)
            {
                foreach (var flaw in DockerDriverOptions.Check(command, driver, flag, value)) yield return flaw;
            }
            else if (value.Value is { } text && !DockerFlagValues.IsPlaceholder(text) && CheckText(flag.Name, text) is { } error)
            {
                yield return new(flag, value, error.Flaw, error.Detail, error.Repair);
            }
        }
    }

    private static ComposeFormatError? CheckText(string flag, string text) => flag switch
    {
        "--ip" or "--ip6" or "--link-local-ip" => char.IsDigit(text[0]) || text.IndexOf(':') >= 0 ? AddressFormats.IpAddress(text) : null,
        "--driver-opt" or "--opt" or "--aux-address" => text.IndexOf('=') < 0 ? new(DockerFlaw.NoValue) : null,
        "--gw-priority" => DockerFlagFormats.Integer(text, null, null),
        "--label" => DockerHostFormats.Label(text),
        _ => null,
    };

    private static ImmutableArray<string> FlagsOf(string verb) => verb switch
    {
        "network create" => OfNetworkCreate,
        "network connect" => OfNetworkConnect,
        "volume create" => OfVolumeCreate,
        _ => [],
    };
}
