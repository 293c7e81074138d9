using LspDock.Catalog;
using LspDock.Syntax.Compose.Resolving;

namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>Writes <c>docker network create</c> for what the project declares.</summary>
internal static class NetworkCommands
{
    public static void Write(ScriptText script, ProjectNames project)
    {
        foreach (var (key, network) in project.Networks)
        {
            var name = project.Network(key);
            if (ProjectNames.IsExternal(network))
            {
                script.Write([$"Network '{name}' is external: it must exist before the containers start."]);
                continue;
            }
            if (ProjectNames.IsPredefinedNetwork(name))
            {
                script.Write([$"Network '{name}' is one that Docker has by itself."]);
                continue;
            }
            Create(script, key, name, network);
        }
        Undeclared(script, project);
    }

    /// <summary>Says which networks services are on that the project does not declare, each once.</summary>
    private static void Undeclared(ScriptText script, ProjectNames project)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var service in project.Services.Values)
        {
            foreach (var (key, use) in (service["networks"] as ResolvedMapping)?.Entries ?? [])
            {
                if (project.Networks.ContainsKey(key) || !said.Add(key)) continue;

                script.Write([script.Note($"Network '{project.Network(key)}' is not declared in the project: it must exist before the containers start.", use.Origin)]);
            }
        }
    }

    private static void Create(ScriptText script, string key, string name, ResolvedMapping network)
    {
        var command = new ScriptCommand(script, "docker network create");
        var values = new TakenValues(network, ComposeCatalog.Find("networks.*"));
        values.Take("name");
        if (values.Text("driver") is { } driver) command.Flag("--driver", driver);
        foreach (var option in TakenValues.Pairs(values.Take("driver_opts"))) command.Flag("--opt", option);
        if (values.Text("ipam.driver") is { } ipam && ipam != "default") command.Flag("--ipam-driver", ipam);
        foreach (var option in TakenValues.Pairs(values.Take("ipam.options"))) command.Flag("--ipam-opt", option);
        foreach (var pool in values.Mappings("ipam.config"))
        {
            if (values.Text(pool, "subnet") is { } subnet) command.Flag("--subnet", subnet);
            if (values.Text(pool, "gateway") is { } gateway) command.Flag("--gateway", gateway);
            if (values.Text(pool, "ip_range") is { } range) command.Flag("--ip-range", range);
            foreach (var address in TakenValues.Pairs(pool["aux_addresses"])) command.Flag("--aux-address", address);
            values.Take(pool["aux_addresses"]);
        }
        if (values.Text("internal") is { } isInternal) command.Switch("--internal", isInternal);
        if (values.Text("attachable") is { } attachable) command.Switch("--attachable", attachable);
        if (values.Text("enable_ipv6") is { } ipv6) command.Switch("--ipv6", ipv6);
        if (values.Text("enable_ipv4") is { } ipv4 && ipv4 != "true") command.Flag(ipv4 == "false" ? "--ipv4=false" : $"--ipv4={script.Word(ipv4)}");
        foreach (var label in TakenValues.Pairs(values.Take("labels"))) command.Flag("--label", label);
        command.Argument(name);
        foreach (var (path, summary, node) in values.Left()) command.Comment(script.Note(Reasons.NoFlag($"networks.{key}.{path}", "docker network create", summary), node.Origin));
        script.Write(command);
    }
}
