using LspDock.Linting;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Compose.Merging;
using LspDock.Text;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses a service that says neither what it runs nor how that is built.</summary>
public sealed class ServiceWithoutImageRule() : SyntaxNodeRule<ComposeProject>(RuleDescriptors.ServiceWithoutImage)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ComposeProject node)
    {
        if (node.IsExcerpt || !node.IsWhole || !node.Services.IsWhole || !ComposeFileChoice.BaseNames.Contains(node.Files[0].FileName)) return [];

        var bare = node.Services.Entries.Where(service => IsBare(service, node)).ToList();
        // Where no service says it, the file is a template that others complete.
        if (bare.Count == 0 || bare.Count == node.Services.Entries.Length) return [];

        var completed = CompletedElsewhere(node);
        return from service in bare
               where !completed.Contains(service.Name)
               select Report(ComposeServiceSettings.KeyOf(service), $"Service '{service.Name}' has neither an image nor a build", FixesOf(service));
    }

    private static bool IsBare(ComposeEntry service, ComposeProject project) =>
        !service.Name.StartsWith("x-", StringComparison.Ordinal) && service.Value.Mapping is { IsWhole: true } mapping
        && !ComposeFileChoice.SaysWhatRuns(service.Value) && !ComposeServiceSettings.IsDisabled(mapping, project);

    /// <summary>The services that another Compose file of the folder says it for.</summary>
    private static HashSet<string> CompletedElsewhere(ComposeProject project)
    {
        var completed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in project.Surroundings.NamesIn(project.Folder))
        {
            var path = project.Folder.Combine(name);
            if (project.Files.Contains(path) || !name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)) continue;
            if (project.Surroundings.Yaml(path) is { } yaml) completed.UnionWith(ComposeFileChoice.ServicesThatSayWhatRuns(yaml));
        }
        return completed;
    }

    /// <summary>A key that is one letter away from the one that is missing.</summary>
    private static IEnumerable<Fix> FixesOf(ComposeEntry service)
    {
        foreach (var entry in service.Value.Mapping!.Entries)
        {
            if (entry.Name.Length >= 4 && Spelling.Closest(entry.Name, ["image", "build"]) is { } meant && ComposeServiceSettings.KeyOf(entry) is { } key)
            {
                yield return Fix.Safe($"Write '{meant}' for '{entry.Name}'", () => key.Replace(meant));
                yield break;
            }
        }
        if (service.Value.Mapping["dockerfile"] is null) yield break;

        // Older tools took the Dockerfile beside the build.
        yield return Fix.Offered("Build from this folder", () => service.Value.AddEntry("build", "."));
    }
}
