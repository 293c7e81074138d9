using LspDock.Catalog;
using LspDock.Syntax.Compose.Resolving;

namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>Writes <c>docker volume create</c> for what the project declares.</summary>
internal static class VolumeCommands
{
    public static void Write(ScriptText script, ProjectNames project)
    {
        foreach (var (key, volume) in project.Volumes)
        {
            var name = project.Volume(key);
            if (ProjectNames.IsExternal(volume))
            {
                script.Write([$"Volume '{name}' is external: it must exist before the containers start."]);
                continue;
            }
            Create(script, key, name, volume);
        }
    }

    private static void Create(ScriptText script, string key, string name, ResolvedMapping volume)
    {
        var command = new ScriptCommand(script, "docker volume create");
        var values = new TakenValues(volume, ComposeCatalog.Find("volumes.*"));
        values.Take("name");
        if (values.Text("driver") is { } driver) command.Flag("--driver", driver);
        foreach (var option in TakenValues.Pairs(values.Take("driver_opts"))) command.Flag("--opt", option);
        foreach (var label in TakenValues.Pairs(values.Take("labels"))) command.Flag("--label", label);
        command.Argument(name);
        foreach (var (path, summary, node) in values.Left()) command.Comment(script.Note(Reasons.NoFlag($"volumes.{key}.{path}", "docker volume create", summary), node.Origin));
        script.Write(command);
    }
}
