using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses a file in which a service is attached to a network that no file declares.</summary>
public sealed class UndefinedNetworkRule() : ProjectRule(RuleDescriptors.UndefinedNetwork)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        if (!project.DeclaresEverything) yield break;

        var declared = new HashSet<string>(project.Networks.Select(network => network.Name.IsKnown(out var name) ? name : ""), StringComparer.Ordinal) { "default" };
        foreach (var container in project.Containers)
        {
            foreach (var network in container.Networks)
            {
                if (network.Name.IsDefault || !network.Name.IsKnown(out var name) || declared.Contains(name)) continue;

                yield return Report(network.Name.Origin, $"{container.Origin.Subject} is attached to network '{name}', which is not declared", FixesOf(network, name, container, declared)) with { Subject = container.Origin.Subject };
            }
        }
    }

    private static IEnumerable<Fix> FixesOf(ContainerNetwork network, string name, Container container, HashSet<string> declared)
    {
        // Below networks these name networks of the project's own, which is not what is meant.
        if (name is "host" or "none" or "bridge") yield break;

        if (NearMiss.Of(name, declared.Where(other => other != "default" && !container.Networks.Any(used => used.Name.Is(other)))) is { } near) yield return Fix.Safe($"Use '{near}'", () => network.Name.Origin.Replace(near));
        yield return Fix.Safe($"Declare network '{name}'", () => container.Origin.DeclareNetwork(name));
    }
}
