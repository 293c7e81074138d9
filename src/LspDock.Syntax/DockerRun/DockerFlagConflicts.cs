using System.Collections.Immutable;
using LspDock.Catalog;
using LspDock.Model;

namespace LspDock.Syntax.DockerRun;

/// <summary>Finds flags of a container's command that do not go together. Only what is written out is judged.</summary>
public static class DockerFlagConflicts
{
    private const string OneOfThem = "Docker takes only one of them";
    private const string OfTheOther = "Docker refuses it for a container in another one's network, which has it from there";
    private const string OnlyOwnNetwork = "Docker refuses it on all but networks of your own";

    /// <summary>Pairs of flags: the second, where it is as its condition says, rules out the first or takes its effect away.</summary>
    private static readonly ImmutableArray<Pair> Pairs =
    [
        new("--attach", IsSet, "--detach", IsOn, IsIgnored: false, OneOfThem),
        new("--restart", value => value is not ("" or "no") && value.IndexOf('<') < 0, "--rm", IsOn, IsIgnored: false, "Docker refuses to start a container again that it is to remove"),
        new("--health-cmd", IsSet, "--no-healthcheck", IsOn, IsIgnored: false, OneOfThem),
        new("--health-interval", IsSet, "--no-healthcheck", IsOn, IsIgnored: false, OneOfThem),
        new("--health-timeout", IsSet, "--no-healthcheck", IsOn, IsIgnored: false, OneOfThem),
        new("--health-retries", IsSet, "--no-healthcheck", IsOn, IsIgnored: false, OneOfThem),
        new("--health-start-period", IsSet, "--no-healthcheck", IsOn, IsIgnored: false, OneOfThem),
        new("--health-start-interval", IsSet, "--no-healthcheck", IsOn, IsIgnored: false, OneOfThem),
        new("--log-opt", _ => true, "--log-driver", value => value == "none", IsIgnored: false, "without a log Docker takes no options for it"),
        new("--hostname", IsSet, "--uts", value => value == "host", IsIgnored: false, "Docker refuses to change the host's own name"),
        new("--publish", _ => true, "--network", IsOfContainer, IsIgnored: false, OfTheOther),
        new("--publish-all", IsOn, "--network", IsOfContainer, IsIgnored: false, OfTheOther),
        new("--expose", _ => true, "--network", IsOfContainer, IsIgnored: false, OfTheOther),
        new("--hostname", IsSet, "--network", IsOfContainer, IsIgnored: false, OfTheOther),
        new("--dns", _ => true, "--network", IsOfContainer, IsIgnored: false, OfTheOther),
        new("--add-host", _ => true, "--network", IsOfContainer, IsIgnored: false, OfTheOther),
        new("--link", _ => true, "--network", IsOfContainer, IsIgnored: false, OfTheOther),
        new("--link", _ => true, "--network", value => value == "host", IsIgnored: false, "Docker links no container that uses the host's network"),
        // That '--publish' has no effect there either is said of the network itself.
        new("--publish-all", IsOn, "--network", value => value == "host", IsIgnored: true, "a container in the host's network has its ports there already, and Docker publishes none"),
        // That the host's own parameters are not to be had is said of themselves.
        new("--sysctl", IsOfNetwork, "--network", IsOfContainer, IsIgnored: false, "the settings of that network are not this container's"),
        new("--sysctl", value => !IsOfNetwork(value) && value.Length > 0, "--ipc", IsOfContainer, IsIgnored: false, "the settings of that namespace are not this container's"),
        new("--mac-address", IsSet, "--network", value => value is "host" or "none" || IsOfContainer(value), IsIgnored: true, "without a network of its own a container has no such address"),
        new("--publish", _ => true, "--network", value => value == "none", IsIgnored: true, "a container without a network publishes nothing"),
        new("--publish-all", IsOn, "--network", value => value == "none", IsIgnored: true, "a container without a network publishes nothing"),
        new("--ip", IsSet, "--network", IsPredefined, IsIgnored: false, OnlyOwnNetwork),
        new("--ip6", IsSet, "--network", IsPredefined, IsIgnored: false, OnlyOwnNetwork),
        new("--network-alias", _ => true, "--network", IsPredefined, IsIgnored: false, OnlyOwnNetwork),
    ];

    /// <summary>Fields of the long form of a network, and the flags that say the same.</summary>
    private static readonly ImmutableArray<(string Key, string Flag)> FieldsAndFlags =
        [("alias", "--network-alias"), ("ip", "--ip"), ("ip6", "--ip6"), ("mac-address", "--mac-address"), ("link-local-ip", "--link-local-ip")];

    /// <summary>The conflicts of a command.</summary>
    public static IEnumerable<DockerFlagConflict> Of(DockerCommand command)
    {
        // A flag alone has nothing to conflict with but what is missing.
        if (command.Flags.Length == 0) return [];

        var last = new Dictionary<string, DockerFlag>(StringComparer.Ordinal);
        foreach (var flag in command.Flags) last[flag.Name] = flag;
        return [.. OfPairs(command, last), .. OfNetworks(command, last), .. OfLimits(last), .. Repeated(command, last)];
    }

    private static IEnumerable<DockerFlagConflict> OfPairs(DockerCommand command, Dictionary<string, DockerFlag> last)
    {
        foreach (var pair in Pairs)
        {
            if (!last.TryGetValue(pair.Other, out var other) || Known(other) is not { } reason || !pair.OtherIs(reason) || !last.ContainsKey(pair.Flag)) continue;
            // Of several networks the others may have what this one lacks; that they do not go together is said of themselves.
            if (pair.Other == "--network" && command.All("--network").Skip(1).Any()) continue;

            foreach (var flag in command.Flags)
            {
                if (flag.Name == pair.Flag && (flag.Option is { IsRepeatable: true } || flag == last[pair.Flag]) && Known(flag) is { } value && pair.FlagIs(value)) yield return new(flag, other, pair.IsIgnored, pair.Reason);
            }
        }
    }

    private static IEnumerable<DockerFlagConflict> OfNetworks(DockerCommand command, Dictionary<string, DockerFlag> last)
    {
        if (!last.ContainsKey("--network"))
        {
            if (command.IsPartial) yield break;
            foreach (var flag in command.Flags)
            {
                if (flag is { Name: "--ip" or "--ip6" or "--network-alias", Value.Length: > 0 } && flag.Value is { } written && !DockerFlagValues.IsPlaceholder(written.Template))
                    yield return new(flag, null, IsIgnored: false, "without '--network' the container is on the default network, where Docker refuses it");
            }
            yield break;
        }

        DockerFlag? first = null;
        var firstName = "";
        var isFirst = true;
        var seen = new Dictionary<string, DockerFlag>(StringComparer.Ordinal);
        foreach (var flag in command.All("--network"))
        {
            if (isFirst)
            {
                foreach (var conflict in OfFields(flag, last)) yield return conflict;
            }
            isFirst = false;
            if (NameOf(flag) is not { Length: > 0 } name) continue;

            if (seen.TryGetValue(name, out var same)) yield return new(flag, same, IsIgnored: false, "Docker attaches a container to a network only once");
            else if (first is { } other && IsPredefined(name) != IsPredefined(firstName)) yield return new(flag, other, IsIgnored: false, "Docker refuses networks of your own beside its own ones");
            else if (first is { } alone && (IsClosed(name) || IsClosed(firstName))) yield return new(flag, alone, IsIgnored: false, "Docker starts no container with another network beside it");
            seen[name] = flag;
            if (first is not null) continue;
            (first, firstName) = (flag, name);
        }
    }

    /// <summary>Flags of their own speak of the first network, and may not say again what its long form does.</summary>
    private static IEnumerable<DockerFlagConflict> OfFields(DockerFlag network, Dictionary<string, DockerFlag> last)
    {
        if (network.Value is not { } value || value.Template.IndexOf('=') <= 0) yield break;

        var fields = DockerFields.Read(value);
        foreach (var (key, name) in FieldsAndFlags)
        {
            if (fields.ContainsKey(key) && last.TryGetValue(name, out var flag)) yield return new(flag, network, IsIgnored: false, $"Docker takes either the flag or the field '{key}'");
        }
    }

    /// <summary>The name in either form; null when it is not known.</summary>
    private static string? NameOf(DockerFlag network)
    {
        if (Known(network) is { } plain && plain.IndexOf('=') < 0) return plain;
        return network.Value is { } value && value.Template.IndexOf('=') > 0 && DockerFields.Read(value).TryGetValue("name", out var name) && name.Value is { } written && !DockerFlagValues.IsPlaceholder(written) ? written.ToLowerInvariant() : null;
    }

    private static IEnumerable<DockerFlagConflict> OfLimits(Dictionary<string, DockerFlag> last)
    {
        if (Number(last, "--cpu-rt-runtime") > (Number(last, "--cpu-rt-period") ?? long.MaxValue)) yield return new(last["--cpu-rt-runtime"], last["--cpu-rt-period"], IsIgnored: false, "Docker refuses more time than the period has");
    }

    /// <summary>Flags that can have only one value: the last one counts.</summary>
    private static IEnumerable<DockerFlagConflict> Repeated(DockerCommand command, Dictionary<string, DockerFlag> last)
    {
        foreach (var flag in command.Flags)
        {
            if (flag is not { Option: { IsRepeatable: false, Kind: not (OptionKind.Boolean or OptionKind.Structure) }, Value: { } value } || last[flag.Name] is var used && used == flag) continue;
            if (value.Value is { } one && used.Value?.Value is { } other && one != other) yield return new(flag, used, IsIgnored: true, "the last one counts");
        }
    }

    private static long? Number(Dictionary<string, DockerFlag> last, string name) => last.TryGetValue(name, out var flag) && Known(flag) is { } text ? DockerValues.Integer(text) : null;

    /// <summary>A flag's value, <c>true</c> for a bare switch; null when it is not known or stands for the reader's own.</summary>
    private static string? Known(DockerFlag flag)
    {
        if (flag.Value is not { } value) return "true";
        if (flag.Option is { IsRepeatable: true } && flag.Name != "--network") return value.Value ?? "";
        return value.Value is { } text && (text.StartsWith("container:", StringComparison.Ordinal) || text == "host" || !DockerFlagValues.IsPlaceholder(text)) ? text : null;
    }

    private static bool IsSet(string value) => value is not ("0" or "0s");

    private static bool IsOn(string value) => DockerValues.Boolean(value) == true;

    private static bool IsOfContainer(string value) => NetworkMode.Parse(value)?.Kind == NetworkModeKind.Container;

    private static bool IsOfNetwork(string setting) => setting.StartsWith("net.", StringComparison.Ordinal);

    /// <summary>Whether a container on the network is on no other.</summary>
    private static bool IsClosed(string network) => NetworkMode.Parse(network)?.Kind is NetworkModeKind.Host or NetworkModeKind.None or NetworkModeKind.Container;

    private static bool IsPredefined(string value) => NetworkMode.Parse(value) is not null;

    /// <summary>Two flags that do not go together.</summary>
    /// <param name="Flag">The flag that is refused or ignored.</param>
    /// <param name="FlagIs">Which values of it are; a flag that may be repeated has an empty one here where it is not known.</param>
    /// <param name="Other">The flag that is the reason.</param>
    /// <param name="OtherIs">Which values of it are.</param>
    /// <param name="IsIgnored">Whether Docker runs the command all the same.</param>
    /// <param name="Reason">What Docker does.</param>
    private sealed record Pair(string Flag, Func<string, bool> FlagIs, string Other, Func<string, bool> OtherIs, bool IsIgnored, string Reason);
}
