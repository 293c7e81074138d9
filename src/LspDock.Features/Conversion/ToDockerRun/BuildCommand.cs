using LspDock.Catalog;
using LspDock.Syntax.Compose.Resolving;
using LspDock.Text;

namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>Writes <c>docker build</c> for a service whose image is built.</summary>
internal static class BuildCommand
{
    private static readonly (string Key, string Flag)[] Texts = [("target", "--target"), ("network", "--network"), ("shm_size", "--shm-size"), ("provenance", "--provenance"), ("sbom", "--sbom")];

    private static readonly (string Key, string Flag)[] Lists =
    [
        ("cache_from", "--cache-from"), ("cache_to", "--cache-to"), ("no_cache_filter", "--no-cache-filter"), ("entitlements", "--allow"), ("ssh", "--ssh"), ("tags", "--tag"), ("extra_hosts", "--add-host"),
    ];

    private static readonly (string Key, string Flag)[] Pairs = [("args", "--build-arg"), ("labels", "--label"), ("additional_contexts", "--build-context")];

    public static void Write(ScriptText script, ProjectNames project, string service, string image)
    {
        var services = project.Services[service];
        if (services["build"] is not ResolvedMapping build) return;

        var command = new ScriptCommand(script, "docker build");
        var values = new TakenValues(build, ComposeCatalog.Find("services.*.build"));
        command.Flag("--tag", image);
        var context = values.Text("context") ?? ".";
        if (values.Text("dockerfile_inline") is { } inline)
        {
            command.Flag("--file", "-");
            command.Input = inline;
        }
        else if (values.Text("dockerfile") is { } file && file != "Dockerfile")
        {
            command.Flag("--file", InContext(context, file));
        }
        foreach (var (key, flag) in Texts)
        {
            if (values.Text(key) is { } text) command.Flag(flag, text);
        }
        foreach (var (key, flag) in Pairs)
        {
            foreach (var pair in TakenValues.Pairs(values.Take(key))) command.Flag(flag, pair);
        }
        foreach (var (key, flag) in Lists)
        {
            foreach (var text in values.Texts(key)) command.Flag(flag, key == "extra_hosts" ? Host(text) : text);
        }
        Platforms(command, values, services);
        if (values.Text("no_cache") is { } noCache) command.Switch("--no-cache", noCache);
        if (values.Text("pull") is { } pull) command.Switch("--pull", pull);
        foreach (var (name, limit) in (values.Take("ulimits") as ResolvedMapping)?.Entries ?? [])
        {
            command.Flag("--ulimit", $"{name}={(limit is ResolvedMapping pair ? $"{ProjectNames.Text(pair, "soft")}:{ProjectNames.Text(pair, "hard")}" : TakenValues.TextOf(limit))}");
        }
        foreach (var secret in values.Mappings("secrets")) Secret(script, project, command, values, secret);
        command.Argument(HostPath.Home(context));
        foreach (var (path, summary, node) in values.Left()) command.Comment(script.Note(Reasons.NoFlag($"build.{path}", "docker build", summary), node.Origin));
        script.Write(command);
    }

    /// <summary>Compose looks for a Dockerfile in the context, the command line in the working folder.</summary>
    private static string InContext(string context, string file)
    {
        if (file.StartsWith('/') || file.StartsWith('~') || context.Contains("://", StringComparison.Ordinal) || context.StartsWith("git@", StringComparison.Ordinal) || context.StartsWith("github.com/", StringComparison.Ordinal)) return HostPath.Home(file);

        return new DocumentPath(HostPath.Home(context)).Combine(file).Value;
    }

    private static void Platforms(ScriptCommand command, TakenValues values, ResolvedMapping service)
    {
        var platforms = values.Texts("platforms").ToList();
        if (platforms.Count > 0) command.Flag("--platform", string.Join(',', platforms));
        else if (ProjectNames.Text(service, "platform") is { } platform) command.Flag("--platform", platform);
    }

    private static void Secret(ScriptText script, ProjectNames project, ScriptCommand command, TakenValues values, ResolvedMapping use)
    {
        values.Take(use);
        var source = ProjectNames.Text(use, "source") ?? "";
        var fields = new MountFields();
        fields.Add("id", ProjectNames.Text(use, "target") ?? source);
        var definition = project.Secrets.GetValueOrDefault(source);
        if (definition is not null && ProjectNames.Text(definition, "file") is { } file) fields.Add("src", HostPath.Home(file));
        else if (definition is not null && ProjectNames.Text(definition, "environment") is { } variable) fields.Add("env", variable);
        else
        {
            command.Comment(script.Note($"Secret '{source}' of the build is left out: neither a file nor a variable holds it.", use.Origin));
            return;
        }
        command.Flag("--secret", fields.ToString());
    }

    private static string Host(string host) => host.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign ? $"{host[..sign]}:{host[(sign + 1)..]}" : host;
}
