using LspDock.Catalog;
using LspDock.Model;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Compose.Resolving;

namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>
/// Writes the flags of a service in the catalogue's order. What the catalogue says of an option is enough for most; those with a structure
/// of their own have a class.
/// </summary>
internal static class OptionFlags
{
    private const string InOthersNetwork = "the container uses another one's network, which has it from there";
    private const string WithoutPorts = "in this network mode there is nothing to publish";

    public static void Write(ServiceDraft draft, NetworkPlan plan)
    {
        foreach (var option in ContainerOption.All)
        {
            if (option.ComposePaths is not [var path, ..] || option.RunFlags.IsEmpty || path.Contains('*', StringComparison.Ordinal)) continue;
            if (Refusal(option, draft) is { } reason)
            {
                if (draft.Values.Find(path) is { } refused && TakenValues.TextOf(refused) is not "") draft.LeaveOut(path, reason);
                continue;
            }
            switch (option.Name)
            {
                case "image" or "build" or "container_name" or "command" or "masked_paths" or "mounts":
                    break;
                case "entrypoint":
                    CommandFlags.WriteEntrypoint(draft);
                    break;
                case "pull_policy":
                    PullPolicy(draft);
                    break;
                case "restart":
                    RestartFlag.Write(draft);
                    break;
                case "restart_max_attempts":
                    break;
                case "stop_timeout":
                    StopTimeout(draft);
                    break;
                case "healthcheck_test":
                    HealthFlags.Write(draft);
                    break;
                case "env_file":
                    EnvironmentFiles(draft);
                    break;
                case "security_opt":
                    SecurityOptions(draft);
                    break;
                case "credential_spec":
                    CredentialSpec(draft);
                    break;
                case "pid" or "ipc" or "uts" or "cgroupns":
                    Namespace(draft, option);
                    break;
                case "network_mode":
                    NetworkFlags.WriteMode(draft);
                    break;
                case "networks":
                    NetworkFlags.Write(draft, plan);
                    break;
                case "ports":
                    PortFlags.Write(draft);
                    break;
                case "extra_hosts":
                    foreach (var host in draft.Values.Texts(path)) draft.Command.Flag("--add-host", host.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign ? $"{host[..sign]}:{host[(sign + 1)..]}" : host);
                    break;
                case "links":
                    foreach (var link in draft.Values.Texts(path)) draft.Command.Flag("--link", Link(draft, link));
                    break;
                case "external_links":
                    foreach (var link in draft.Values.Texts(path)) draft.Command.Flag("--link", link);
                    break;
                case "volumes":
                    MountFlags.Write(draft);
                    break;
                case "volumes_from":
                    foreach (var source in draft.Values.Texts(path)) draft.Command.Flag("--volumes-from", VolumesFrom(draft, source));
                    break;
                case "devices":
                    DeviceFlags.WriteDevices(draft);
                    break;
                case "gpus":
                    DeviceFlags.WriteGpus(draft);
                    break;
                case "blkio_weight_device" or "device_read_bps" or "device_read_iops" or "device_write_bps" or "device_write_iops":
                    foreach (var limit in draft.Values.Mappings(path)) draft.Command.Flag(option.RunFlags[0], $"{draft.Values.Text(limit, "path")}:{draft.Values.Text(limit, option == ContainerOption.BlkioWeightDevice ? "weight" : "rate")}");
                    break;
                case "ulimits":
                    Ulimits(draft);
                    break;
                case "logging_options" when draft.Values.Find("logging.driver") is ResolvedScalar { Text: "none" } && draft.Values.Find(path) is not null:
                    draft.LeaveOut(path, "without a log Docker takes no options for it");
                    break;
                default:
                    if (!option.Name.StartsWith("healthcheck_", StringComparison.Ordinal)) Plain(draft, option);
                    break;
            }
        }
    }

    /// <summary>Why an option cannot stand beside the container's network mode; null when it can.</summary>
    private static string? Refusal(ContainerOption option, ServiceDraft draft) => (draft.Mode?.Kind, option.Name) switch
    {
        (NetworkModeKind.Container, "ports" or "expose" or "hostname" or "dns" or "dns_opt" or "dns_search" or "extra_hosts" or "links" or "external_links" or "mac_address") => InOthersNetwork,
        (NetworkModeKind.Host or NetworkModeKind.None, "ports") => WithoutPorts,
        (NetworkModeKind.Host, "links" or "external_links") => "Docker links no container that uses the host's network",
        _ => null,
    };

    private static void Plain(ServiceDraft draft, ContainerOption option)
    {
        var written = option.ComposePaths.Select(path => (Path: path, Node: draft.Values.Take(path))).Where(place => place.Node is not null).ToList();
        if (written is not [var (path, node), .. var others]) return;

        foreach (var other in others)
        {
            if (TakenValues.TextOf(other.Node) != TakenValues.TextOf(node)) draft.Note($"'{other.Path}' is left out: '{path}' says otherwise.", other.Node!.Origin);
        }
        var flag = option == ContainerOption.Environment ? "-e" : option.RunFlags[0];
        switch (option.Kind)
        {
            case OptionKind.Boolean when TakenValues.TextOf(node) is { } text:
                draft.Command.Switch(flag, text, saysFalse: true);
                break;
            case OptionKind.KeyValue:
                foreach (var pair in TakenValues.Pairs(node))
                {
                    draft.Command.Flag(flag, pair);
                    if (option == ContainerOption.Environment && !pair.Contains('=', StringComparison.Ordinal)) draft.Script.Reads(pair);
                }
                break;
            case OptionKind.Duration when TakenValues.TextOf(node) is { } text:
                draft.Command.Flag(flag, TimeSpans.WithoutDays(text));
                break;
            default:
                foreach (var text in TakenValues.Texts(node)) draft.Command.Flag(flag, HostPath.Home(text));
                break;
        }
    }

    private static void PullPolicy(ServiceDraft draft)
    {
        switch (draft.Values.Text("pull_policy"))
        {
            case null:
                break;
            case var policy when policy is "always" or "missing" or "never" || KeptVariable.IsIn(policy):
                draft.Command.Flag("--pull", policy);
                break;
            case "build" when draft.Values.Find("build") is not null:
                draft.Note("'pull_policy: build' is left out: the command above builds the image.", draft.Values.Find("pull_policy")!.Origin);
                break;
            case var other:
                draft.Note($"'pull_policy: {other}' is left out: docker run pulls always, never, or what is missing.", draft.Values.Find("pull_policy")!.Origin);
                break;
        }
    }

    private static void StopTimeout(ServiceDraft draft)
    {
        if (draft.Values.Text("stop_grace_period") is not { } written) return;

        if (TimeSpans.Seconds(written) is not { } seconds)
        {
            draft.Note($"'stop_grace_period: {written}' is left out: --stop-timeout takes a number of seconds.", draft.Values.Find("stop_grace_period")!.Origin);
            return;
        }
        var whole = decimal.Ceiling(seconds);
        if (whole != seconds) draft.Note($"'stop_grace_period: {written}' is rounded up: --stop-timeout takes whole seconds.", draft.Values.Find("stop_grace_period")!.Origin);
        draft.Command.Flag("--stop-timeout", whole.ToString("0", System.Globalization.CultureInfo.InvariantCulture));
    }

    private static void EnvironmentFiles(ServiceDraft draft)
    {
        foreach (var file in draft.Values.Mappings("env_file"))
        {
            if (draft.Values.Text(file, "path") is not { } path) continue;

            draft.Command.Flag("--env-file", HostPath.Home(path));
            var isOptional = draft.Values.Text(file, "required") == "false";
            var isRaw = draft.Values.Text(file, "format") == "raw";
            if (isOptional) draft.Note($"'{path}' may be missing for Compose; docker run refuses to start without it.", file.Origin);
            if (!isRaw) draft.Note($"Compose takes quotes and variables in '{path}' for what they mean; --env-file hands them over as they stand.", file.Origin);
        }
    }

    private static void SecurityOptions(ServiceDraft draft)
    {
        foreach (var text in draft.Values.Texts("security_opt")) draft.Command.Flag("--security-opt", text);
    }

    private static void CredentialSpec(ServiceDraft draft)
    {
        if (draft.Values.Text("credential_spec.file") is { } file) draft.Command.Flag("--security-opt", $"credentialspec=file://{file}");
        if (draft.Values.Text("credential_spec.registry") is { } registry) draft.Command.Flag("--security-opt", $"credentialspec=registry://{registry}");
        if (draft.Values.Find("credential_spec.config") is not null) draft.LeaveOut("credential_spec.config", "only Swarm keeps configs");
    }

    private static void Namespace(ServiceDraft draft, ContainerOption option)
    {
        if (draft.Values.Text(option.ComposePaths[0]) is not { Length: > 0 } text) return;

        draft.Command.Flag(option.RunFlags[0], text.StartsWith("service:", StringComparison.Ordinal) ? $"container:{draft.Project.Container(text["service:".Length..])}" : text);
    }

    private static string Link(ServiceDraft draft, string link)
    {
        var parts = link.Split(':', 2);
        var container = draft.Project.Container(parts[0]);
        var alias = parts.Length > 1 ? parts[1] : parts[0];
        return container == alias ? container : $"{container}:{alias}";
    }

    private static string VolumesFrom(ServiceDraft draft, string source)
    {
        if (source.StartsWith("container:", StringComparison.Ordinal)) return source["container:".Length..];

        var parts = source.Split(':', 2);
        return draft.Project.Container(parts[0]) + (parts.Length > 1 ? ":" + parts[1] : "");
    }

    private static void Ulimits(ServiceDraft draft)
    {
        if (draft.Values.Take("ulimits") is not ResolvedMapping limits) return;

        foreach (var (name, value) in limits.Entries)
        {
            var text = value is ResolvedMapping pair ? $"{ProjectNames.Text(pair, "soft")}:{ProjectNames.Text(pair, "hard")}" : TakenValues.TextOf(value);
            draft.Command.Flag("--ulimit", $"{name}={text}");
        }
    }
}
