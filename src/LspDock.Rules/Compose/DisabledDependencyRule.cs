using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses a service that needs one which no active profile asks for.</summary>
public sealed class DisabledDependencyRule() : ProjectRule(RuleDescriptors.DisabledDependency)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        var disabled = new Dictionary<string, Container>(StringComparer.Ordinal);
        foreach (var container in project.Containers)
        {
            if (container.IsDisabled && container.Name.IsKnown(out var name)) disabled[name] = container;
        }
        if (disabled.Count == 0 || project.IsExcerpt) return [];

        var uses = from container in project.Containers
                   where !container.IsDisabled
                   from reference in container.References
                       // A definition is there whatever the profile; a dependency that is not required is left out.
                   where reference.Attribute != "extends" && !(reference.Required is not null && !reference.Required.Is(true))
                   let name = reference.Target.IsKnown(out var target) ? target : ""
                   where disabled.ContainsKey(name)
                   group (Container: container, Reference: reference) by name;
        return uses.Select(group => Report(group.Key, disabled[group.Key], [.. group]));
    }

    private Finding Report(string name, Container disabled, List<(Container Container, ContainerReference Reference)> uses)
    {
        var at = uses[0].Reference.Target.Origin;
        var profiles = string.Join(" or ", disabled.Profiles.Select(profile => profile.IsKnown(out var known) ? $"'{known}'" : "?"));
        var who = RelatedPlaces.Who(uses.Select(use => use.Container), "needs", "need");
        return Report(at, $"{who} service '{name}', which is there only with the profile {profiles}", FixesOf(disabled, uses)) with
        {
            Related = RelatedPlaces.Of(at, [new RelatedPlace(disabled.Profiles[0].Origin, $"Service '{name}' has its profiles here"), .. uses.Select(use => new RelatedPlace(use.Reference.Target.Origin, $"{use.Container.Origin.Subject} needs it here"))]),
        };
    }

    private static IEnumerable<Fix> FixesOf(Container disabled, List<(Container Container, ContainerReference Reference)> uses)
    {
        if (uses.All(use => use.Reference.Origin is not null)) yield return Fix.Unsafe("Start without it where it is not there", () => Edit.All(uses.Select(use => use.Reference.Origin!.MakeOptional())));
        if (disabled.Profiles is [var profile]) yield return Fix.Offered("Start it always", profile.Origin.Remove);
    }
}
