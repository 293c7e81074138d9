using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses a file in which a service names another that there is not, or starts its build from one that is not built.</summary>
public sealed class UndefinedServiceRule() : ProjectRule(RuleDescriptors.UndefinedService)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope) =>
        project.DeclaresEverything ? [.. Missing(project), .. NotBuilt(project)] : [];

    private IEnumerable<Finding> Missing(DockerProject project)
    {
        var services = MissingName.Names(project.Containers.Select(container => container.Name).OfType<Setting<string>>());
        foreach (var missing in MissingName.Of(project, services, UsesOf))
        {
            var attributes = new HashSet<string>(missing.Uses.Select(use => use.Attribute!), StringComparer.Ordinal);
            var where = attributes.Count == 1 ? " in " + attributes.First() : "";
            var message = $"{missing.Who("names", "name")} service '{missing.Name}'{where}, but there is no such service";
            var rename = missing.UseNearest(services, container => [container.Name, .. container.References.Where(used => attributes.Contains(used.Attribute)).Select(used => used.Target)]);
            yield return missing.Complete(Report(missing.First.At, message, rename is null ? [] : [rename]), "names it");
        }

        static IEnumerable<NameUse?> UsesOf(Container container) =>
            container.References.Select(reference => NameUse.Of(reference.Target, container) is { } use ? use with { Attribute = reference.Attribute } : null);
    }

    private IEnumerable<Finding> NotBuilt(DockerProject project)
    {
        var unbuilt = new HashSet<string>(StringComparer.Ordinal);
        foreach (var container in project.Containers)
        {
            if (container.Build is null && container.Name.IsKnown(out var name)) unbuilt.Add(name);
        }
        return from container in project.Containers
               from reference in container.References
               where reference.Attribute == "additional_contexts" && !container.IsDisabled
               let name = reference.Target.IsKnown(out var target) ? target : ""
               where unbuilt.Contains(name)
               select Report(reference.Target.Origin, $"{container.Origin.Subject} builds on service '{name}', which is not built");
    }
}
