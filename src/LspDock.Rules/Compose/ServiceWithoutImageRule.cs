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
        if (bare.Count == 0) return [];

        // Where most services say it, the file is no template that others complete.
        var isFragment = bare.Count * 2 > node.Services.Entries.Length;
        var completed = CompletedElsewhere(node);
        return from service in bare
               where !completed.Contains(service.Name) && (Misspelt(service) is not null || !isFragment && IsOfItsOwn(service))
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

    /// <summary>Whether more is said of a service than how it is to be joined with others.</summary>
    private static bool IsOfItsOwn(ComposeEntry service) => service.Value.Mapping!.Entries.Any(entry => entry.Name is not ("depends_on" or "networks" or "links" or "extra_hosts"));

    /// <summary>The key that is nearly the one that is missing; null when there is none.</summary>
    private static ComposeEntry? Misspelt(ComposeEntry service)
    {
        foreach (var entry in service.Value.Mapping!.Entries)
        {
            if (NearMiss.Of(entry.Name, Wanted) is not null) return entry;
        }
        return null;
    }

    private static IEnumerable<Fix> FixesOf(ComposeEntry service)
    {
        if (Misspelt(service) is { } entry && NearMiss.Of(entry.Name, Wanted) is { } meant) yield return Fix.Safe($"Write '{meant}' for '{entry.Name}'", () => ComposeServiceSettings.KeyOf(entry).Replace(meant));
    }
}
