using LspDock.Catalog;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>Databases and queues on which other services depend without anything telling when they are ready.</summary>
internal static class UncheckedStore
{
    /// <summary>What is known of a container's image when nothing checks it and a check is known that suits; null otherwise.</summary>
    public static KnownImage? Of(Container container) =>
        container.HealthCheck is null && container.Build is null && !container.IsPartial && !container.IsDisabled && !ImageProgram.IsReplaced(container)
        && container.Image.IsKnown(out var reference)
        && ImageCatalog.Find(reference) is { HasHealthCheck: false, HealthCheckTest: not null, HealthCheckNeeds: null } image
        && !(image.DataDirectories.IsEmpty && image.UndeclaredDataDirectories.IsEmpty)
            ? image
            : null;

    /// <summary>The references by which containers wait for no more than the start of another one, by its name.</summary>
    public static Dictionary<string, List<(Container Container, ContainerReference Reference)>> Waits(DockerProject project)
    {
        var waits = new Dictionary<string, List<(Container, ContainerReference)>>(StringComparer.Ordinal);
        foreach (var container in project.Containers)
        {
            if (container.IsDisabled || container.References.IsEmpty) continue;
            foreach (var reference in container.References)
            {
                if (reference.Attribute != "depends_on" || reference.Condition is not null && !reference.Condition.Is("service_started") || !reference.Target.IsKnown(out var name)) continue;
                if (!waits.TryGetValue(name, out var uses)) waits.Add(name, uses = []);
                uses.Add((container, reference));
            }
        }
        return waits;
    }
}
