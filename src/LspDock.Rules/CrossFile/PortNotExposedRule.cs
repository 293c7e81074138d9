using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.CrossFile;

/// <summary>Where none of the ports that a container publishes is one on which its image listens, the wrong one is published.</summary>
public sealed class PortNotExposedRule() : ContainerRule(RuleDescriptors.PortNotExposed)
{
    private static readonly string[] ListenWords = ["PORT", "LISTEN", "ADDR", "BIND", "URL"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (container.IsPartial || container.NetworkMode is not null || container.Command is not null || container.Entrypoint is not null || !container.EnvironmentFiles.IsEmpty) yield break;

        var published = new List<(PortMapping Mapping, PortRange Port)>();
        foreach (var mapping in container.Ports)
        {
            if (!mapping.ContainerPort.IsKnown(out var port)) yield break;
            if (mapping.Protocol == "tcp") published.Add((mapping, port));
        }
        if (published.Count == 0 || Exposed(container) is not { Count: > 0 } exposed || published.Any(one => exposed.Any(other => Overlap(one.Port, other)))) yield break;
        // A variable may well tell the program where to listen.
        if (published.Any(one => container.Environment.Any(variable => !variable.Value.IsKnown(out var value) || value.Contains(one.Port.ToString())))) yield break;

        var listens = string.Join(", ", exposed.Select(port => port.ToString()).Distinct());
        var image = container.Build.IsKnown(out var build) ? $"the image of {BuildNames.Dockerfile(build)}" : container.Image.IsKnown(out var reference) ? $"'{reference.FamiliarName}'" : "its image";
        foreach (var (mapping, port) in published)
        {
            yield return Report(mapping.Origin, $"{container.Origin.Subject} publishes container port {port}, but {image} exposes {listens}",
                published.Count == 1 && exposed is [{ First: var first, Last: var last }] && first == last ? [Fix.Unsafe($"Publish container port {first}", () => mapping.Origin.SetContainerPort(first))] : [])
                with { Related = [.. Places(container)] };
        }
    }

    private static bool Overlap(PortRange one, PortRange other) => one.First <= other.Last && other.First <= one.Last;

    /// <summary>The TCP ports that the image exposes; null when not all of them are known.</summary>
    private static List<PortRange>? Exposed(Container container)
    {
        if (container.Build is null) return container.Image.IsKnown(out var image) && IsAsDocumented(container, image) ? Known(image) : null;
        if (!container.Build.IsKnown(out var build) || build.Stage is not { } built) return null;

        var ports = new List<PortRange>();
        foreach (var stage in built.Chain)
        {
            foreach (var exposed in stage.ExposedPorts)
            {
                if (exposed.Port.IsDefault && !build.Arguments.IsEmpty || !exposed.Port.IsKnown(out var port)) return null;
                if (exposed.Protocol == "tcp") ports.Add(port);
            }
            if (stage.BaseImage is null) continue;
            if (!stage.BaseImage.IsKnown(out var from) || Known(from) is not { } inherited) return null;
            ports.AddRange(inherited);
        }
        return ports;
    }

    /// <summary>Whether an image that is not built here runs as what is known of it says: no variant of another kind, and no file mounted that may be its configuration.</summary>
    private static bool IsAsDocumented(Container container, ImageReference image)
    {
        if (image.Tag is { } tag && !(tag is "latest" or "alpine" or "stable" || char.IsDigit(tag[0]) || tag.Length > 1 && tag[0] == 'v' && char.IsDigit(tag[1]))) return false;
        if (container.Environment.Any(variable => MayConfigurePort(variable.Name))) return false;

        var data = ImageCatalog.Find(image) is { } known ? known.DataDirectories.AddRange(known.UndeclaredDataDirectories) : [];
        return container.Mounts.All(mount => mount.Kind.Is(MountKind.NamedVolume) || mount.Target.IsKnown(out var target) && UnixPath.Normalize(target) is { } path && data.Any(directory => UnixPath.IsAtOrBelow(path, directory)));
    }

    private static bool MayConfigurePort(string variable) =>
        ListenWords.Any(word => variable.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static List<PortRange>? Known(ImageReference image)
    {
        if (ImageCatalog.Find(image) is not { } known) return null;

        var ports = new List<PortRange>();
        foreach (var text in known.Ports)
        {
            if (!text.EndsWith("/tcp", StringComparison.Ordinal)) continue;
            if (PortRange.Parse(text.Substring(0, text.Length - "/tcp".Length)) is not { } port) return null;
            ports.Add(port);
        }
        return ports;
    }

    private static IEnumerable<RelatedPlace> Places(Container container) =>
        !container.Build.IsKnown(out var build) || build.Stage is not { } built ? [] :
        from stage in built.Chain
        from exposed in stage.ExposedPorts
        select new RelatedPlace(exposed.Port.Origin, "The image exposes this");
}
