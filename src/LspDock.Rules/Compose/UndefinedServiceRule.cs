using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses a file in which a service names another that there is not.</summary>
public sealed class UndefinedServiceRule() : ProjectRule(RuleDescriptors.UndefinedService)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        if (!project.DeclaresEverything) yield break;

        var services = new HashSet<string>(project.Containers.Select(container => container.Name.IsKnown(out var name) ? name : ""), StringComparer.Ordinal);
        foreach (var container in project.Containers)
        {
            foreach (var reference in container.References)
            {
                if (reference.Target.IsDefault || !reference.Target.IsKnown(out var name) || services.Contains(name)) continue;

                yield return Report(reference.Target.Origin, $"{container.Origin.Subject} names service '{name}' in {reference.Attribute}, but there is no such service", FixesOf(reference, name, container, services)) with { Subject = container.Origin.Subject };
            }
        }
    }

    private static IEnumerable<Fix> FixesOf(ContainerReference reference, string name, Container container, HashSet<string> services)
    {
        var candidates = services.Where(other => !container.Name.Is(other) && !container.References.Any(used => used.Attribute == reference.Attribute && used.Target.Is(other)));
        if (NearMiss.Of(name, candidates) is { } near) yield return Fix.Safe($"Use '{near}'", () => reference.Target.Origin.Replace(near));
    }
}
