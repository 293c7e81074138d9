using LspDock.Syntax.Compose.Resolving;

namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>Writes the networks of a container, with the names under which it is known there.</summary>
internal static class NetworkFlags
{
    private static readonly string[] LongFormOnly = ["driver_opts", "gw_priority", "interface_name"];

    /// <summary>Whose network a service uses, as the command line says it; null when the project's networks are its own.</summary>
    public static string? ModeOf(ProjectNames project, string service) => ProjectNames.Text(project.Services[service], "network_mode") switch
    {
        null or "" => null,
        var mode when mode.StartsWith("service:", StringComparison.Ordinal) => $"container:{project.Container(mode["service:".Length..])}",
        var mode => mode,
    };

    public static void WriteMode(ServiceDraft draft)
    {
        draft.Values.Take("network_mode");
        if (ModeOf(draft.Project, draft.Service) is { } mode) draft.Command.Flag("--network", mode);
    }

    public static void Write(ServiceDraft draft, NetworkPlan plan)
    {
        for (var place = 0; place < plan.Names.Length; place++)
        {
            var key = plan.Names[place];
            var written = (draft.Values.Find("networks") as ResolvedMapping)?[key];
            var endpoint = written as ResolvedMapping ?? new ResolvedMapping([]);
            if (written is not ResolvedMapping) draft.Values.Take(written);
            var name = draft.Project.Network(key);
            // The order says it.
            draft.Values.Take(endpoint["priority"]);
            if (plan.Connected.Contains(key)) draft.Afterwards.Add(Connect(draft, name, endpoint));
            else if (place > 0 || LongFormOnly.Any(option => endpoint[option] is not null) && NetworkPlan.IsKept(endpoint) && NetworkPlan.IsKept(ResolvedScalar.OfText(name))) draft.Command.Flag("--network", LongForm(draft, name, endpoint));
            else First(draft, name, endpoint);
        }
    }

    private static void First(ServiceDraft draft, string name, ResolvedMapping endpoint)
    {
        draft.Command.Flag("--network", name);
        foreach (var alias in Aliases(draft, name, endpoint)) draft.Command.Flag("--network-alias", alias);
        if (draft.Values.Text(endpoint, "ipv4_address") is { } ipv4) draft.Command.Flag("--ip", ipv4);
        if (draft.Values.Text(endpoint, "ipv6_address") is { } ipv6) draft.Command.Flag("--ip6", ipv6);
        foreach (var address in TakenValues.Texts(endpoint["link_local_ips"])) draft.Command.Flag("--link-local-ip", address);
        draft.Values.Take(endpoint["link_local_ips"]);
        if (draft.Values.Find("mac_address") is null && draft.Values.Text(endpoint, "mac_address") is { } mac) draft.Command.Flag("--mac-address", mac);
        foreach (var option in LongFormOnly)
        {
            if (endpoint[option] is not { Origin: not null } left) continue;

            draft.Values.Take(left);
            draft.Note($"'{option}' of network '{name}' is left out: --network would write it in small letters.", left.Origin);
        }
    }

    private static string LongForm(ServiceDraft draft, string name, ResolvedMapping endpoint)
    {
        var values = draft.Values;
        var fields = new MountFields();
        fields.Add("name", name);
        foreach (var alias in Aliases(draft, name, endpoint)) fields.Add("alias", alias);
        fields.Add("ip", values.Text(endpoint, "ipv4_address"));
        fields.Add("ip6", values.Text(endpoint, "ipv6_address"));
        foreach (var address in TakenValues.Texts(endpoint["link_local_ips"])) fields.Add("link-local-ip", address);
        values.Take(endpoint["link_local_ips"]);
        fields.Add("mac-address", values.Text(endpoint, "mac_address"));
        foreach (var option in DriverOptions(values, endpoint)) fields.Add("driver-opt", option);
        fields.Add("gw-priority", values.Text(endpoint, "gw_priority"));
        return fields.ToString();
    }

    private static ScriptCommand Connect(ServiceDraft draft, string name, ResolvedMapping endpoint)
    {
        var values = draft.Values;
        var command = new ScriptCommand(draft.Script, "docker network connect");
        foreach (var alias in Aliases(draft, name, endpoint)) command.Flag("--alias", alias);
        if (values.Text(endpoint, "ipv4_address") is { } ipv4) command.Flag("--ip", ipv4);
        if (values.Text(endpoint, "ipv6_address") is { } ipv6) command.Flag("--ip6", ipv6);
        foreach (var address in TakenValues.Texts(endpoint["link_local_ips"])) command.Flag("--link-local-ip", address);
        values.Take(endpoint["link_local_ips"]);
        foreach (var option in DriverOptions(values, endpoint)) command.Flag("--driver-opt", option);
        if (values.Text(endpoint, "gw_priority") is { } priority) command.Flag("--gw-priority", priority);
        command.Argument(name);
        command.Argument(draft.Container);
        return command;
    }

    private static IEnumerable<string> DriverOptions(TakenValues values, ResolvedMapping endpoint)
    {
        foreach (var option in TakenValues.Pairs(endpoint["driver_opts"])) yield return option;
        values.Take(endpoint["driver_opts"]);
        if (values.Text(endpoint, "interface_name") is { } name) yield return $"com.docker.network.endpoint.ifname={name}";
    }

    /// <summary>The names beside the container's own; none on the networks that Docker has by itself, where it refuses them.</summary>
    private static List<string> Aliases(ServiceDraft draft, string name, ResolvedMapping endpoint)
    {
        var aliases = TakenValues.Texts(endpoint["aliases"]).Prepend(draft.Service).Where(alias => alias != draft.Container).Distinct().ToList();
        if (!ProjectNames.IsPredefinedNetwork(name))
        {
            draft.Values.Take(endpoint["aliases"]);
            return aliases;
        }
        if (endpoint["aliases"] is { } written)
        {
            draft.Values.Take(written);
            draft.Note($"The aliases on network '{name}' are left out: Docker refuses them on its own networks.", written.Origin);
        }
        return [];
    }
}
