using LspDock.Catalog;
using LspDock.Syntax.Compose.Resolving;

namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>Writes a service: <c>docker build</c> where its image is built, then <c>docker run</c>.</summary>
internal static class ServiceCommands
{
    public static void Write(ScriptText script, ProjectNames project, string service, IReadOnlyList<string> notYet)
    {
        script.StartPart();
        var values = project.Services[service];
        if (values["provider"] is { } provider)
        {
            script.Write([script.Note($"Service '{service}' has no command: '{TakenValues.TextOf((provider as ResolvedMapping)?["type"])}', a program beside Docker, provides it.", provider.Origin)]);
            return;
        }
        if (project.Image(service) is not { } image)
        {
            script.Write([script.Note($"Service '{service}' has no command: it names neither an image nor what to build one from.", values.Origin)]);
            return;
        }
        BuildCommand.Write(script, project, service, image);

        var plan = NetworkPlan.Of(project, service);
        var draft = new ServiceDraft(script, project, service, plan.Connected.IsEmpty ? "docker run -d" : "docker create");
        draft.Values.Take("image");
        draft.Values.Take("build");
        draft.Values.Take("profiles");
        draft.Values.Take("container_name");
        draft.Command.Flag("--name", draft.Container);
        Dependencies(draft, notYet);
        Replicas(draft);
        OptionFlags.Write(draft, plan);
        FileMountFlags.Write(draft);
        draft.Command.Argument(image);
        CommandFlags.WriteArguments(draft);
        foreach (var (path, summary, node) in draft.Values.Left()) draft.Note(Reasons.NoFlag(path, "docker run", summary), node.Origin);
        script.Write(draft.Command);
        foreach (var command in draft.Afterwards) script.Write(command, follows: true);
        if (plan.Connected.IsEmpty) return;

        var start = new ScriptCommand(script, "docker start");
        start.Argument(draft.Container);
        script.Write(start, follows: true);
    }

    /// <summary>Says which services are left out because none of their profiles is active.</summary>
    public static void WriteInactive(ScriptText script, ComposeResolution resolution)
    {
        var active = (resolution.Root["services"] as ResolvedMapping)?.Entries.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var service in resolution.Project.Services.Entries)
        {
            if (active.Contains(service.Name) || service.Value.Mapping?["profiles"] is not { } profiles) continue;

            var names = string.Join(" or ", profiles.Items.Select(item => $"'{item.Raw}'"));
            script.Write([script.Note($"Service '{service.Name}' is left out: it starts only when profile {names} is active.", profiles.Origin)]);
        }
    }

    private static void Replicas(ServiceDraft draft)
    {
        if (draft.Values.Text("deploy.mode") is not (null or "replicated" or "replicated-job")) draft.Note("'deploy.mode' is left out: only Swarm runs a container on every node.", draft.Values.Find("deploy.mode")!.Origin);
        foreach (var path in ContainerOption.DeployReplicas.ComposePaths)
        {
            switch (draft.Values.Text(path))
            {
                case null or "1":
                    break;
                case "0":
                    draft.Note($"'{path}' is 0: Compose starts no container of this service.", draft.Values.Find(path)!.Origin);
                    break;
                case var number:
                    draft.Note($"'{path}' is {number}: Compose starts as many containers of this service, and this is one.", draft.Values.Find(path)!.Origin);
                    break;
            }
        }
    }

    private static void Dependencies(ServiceDraft draft, IReadOnlyList<string> notYet)
    {
        if (notYet.Count > 0)
        {
            var names = string.Join(" and ", notYet.Select(name => $"'{name}'"));
            draft.Note($"Service '{draft.Service}' needs {names}, and the other way round: no order is right, so the file's decides.", draft.Values.Find("depends_on")?.Origin);
        }
        foreach (var (name, value) in (draft.Values.Find("depends_on") as ResolvedMapping)?.Entries ?? [])
        {
            if (value is not ResolvedMapping dependency) continue;

            draft.Values.Text(dependency, "required");
            switch (draft.Values.Text(dependency, "condition"))
            {
                case "service_healthy":
                    draft.Note($"Wait until '{draft.Project.Container(name)}' is healthy before this one: docker run does not.", dependency["condition"]!.Origin);
                    break;
                case "service_completed_successfully":
                    draft.Note($"Wait until '{draft.Project.Container(name)}' has ended well before this one, with docker wait: docker run does not.", dependency["condition"]!.Origin);
                    break;
            }
            if (dependency["restart"] is ResolvedScalar { Text: "false" } restart) draft.Values.Take(restart);
        }
    }
}
