using LspDock.Syntax.Compose.Resolving;

namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>Writes secrets and configs as mounts of the files that hold them.</summary>
internal static class FileMountFlags
{
    public static void Write(ServiceDraft draft)
    {
        Write(draft, "secrets", "Secret", draft.Project.Secrets, "/run/secrets/");
        Write(draft, "configs", "Config", draft.Project.Configs, "/");
    }

    private static void Write(ServiceDraft draft, string key, string kind, IReadOnlyDictionary<string, ResolvedMapping> declared, string folder)
    {
        foreach (var use in draft.Values.Mappings(key))
        {
            var source = draft.Values.Text(use, "source") ?? "";
            var target = draft.Values.Text(use, "target") ?? source;
            if (!declared.TryGetValue(source, out var definition) || ProjectNames.Text(definition, "file") is not { Length: > 0 } file)
            {
                draft.Values.Take(use);
                draft.Note($"{kind} '{source}' is left out: {Reason(definition)}.", use.Origin);
                continue;
            }
            var fields = new MountFields();
            fields.Add("type", "bind");
            fields.Add("source", HostPath.Absolute(file));
            fields.Add("target", target.StartsWith('/') ? target : folder + target);
            fields.Switch("readonly", "true");
            draft.Command.Flag("--mount", fields.ToString());
            if (use["uid"] is null && use["gid"] is null && use["mode"] is null) continue;

            foreach (var right in new[] { "uid", "gid", "mode" }) draft.Values.Take(use[right]);
            draft.Note($"{kind} '{source}' has the owner and rights that its file has on the host: a mount changes neither.", use.Origin);
        }
    }

    private static string Reason(ResolvedMapping? definition) => definition switch
    {
        null => "the project does not declare it",
        _ when ProjectNames.Text(definition, "environment") is { } variable => $"it is the value of the variable {variable}, which would have to be written to a file first",
        _ when definition["content"] is not null => "its content stands in the Compose file, and would have to be written to a file first",
        _ when ProjectNames.IsExternal(definition) => "it is external, and only Swarm can hand it over",
        _ => "no file holds it",
    };
}
