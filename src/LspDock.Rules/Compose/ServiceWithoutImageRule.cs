using LspDock.Linting;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Compose.Merging;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses a service that says neither what it runs nor how that is built.</summary>
public sealed class ServiceWithoutImageRule() : SyntaxNodeRule<ComposeProject>(RuleDescriptors.ServiceWithoutImage)
{
    private static readonly string[] Wanted = ["image", "build"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ComposeProject node)
    {
        if (node.IsExcerpt || !node.IsWhole || !node.Services.IsWhole || !ComposeFileChoice.BaseNames.Contains(node.Files[0].FileName)) return [];

        var bare = node.Services.Entries.Where(service => IsBare(service, node)).ToList();
        // Where most services do not say it, the file is a template that others complete.
        if (bare.Count == 0 || bare.Count * 2 > node.Services.Entries.Length) return [];

        var completed = CompletedElsewhere(node);
        return from service in bare
               where !completed.Contains(service.Name) && IsOfItsOwn(service) && !IsMisspelt(service)
               select Report(ComposeServiceSettings.KeyOf(service), $"Service '{service.Name}' has neither an image nor a build");
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

    /// <summary>Whether more is said of a service than how it is to be joined with others.</summary>
    private static bool IsOfItsOwn(ComposeEntry service) => service.Value.Mapping!.Entries.Any(entry => entry.Name is not ("depends_on" or "networks" or "links" or "extra_hosts"));

    /// <summary>Whether a key was plainly meant to be one of those that are missing: that it is unknown is said there.</summary>
    private static bool IsMisspelt(ComposeEntry service) => service.Value.Mapping!.Entries.Any(entry => NearMiss.Of(entry.Name, Wanted) is not null);
}
