using LspDock.Model;

namespace LspDock.Syntax.Compose;

/// <summary>Reads where a service names other services.</summary>
internal static class ComposeReferences
{
    private const string Service = "service:";
    private static readonly string[] Namespaces = ["network_mode", "pid", "ipc", "uts", "cgroup"];

    /// <summary>The references of a service.</summary>
    public static IEnumerable<ContainerReference> Of(ComposeMapping service)
    {
        if (service["depends_on"] is { } all)
        {
            foreach (var dependency in all.Named) yield return Dependency(all, dependency);
        }
        foreach (var link in ComposeService.Texts(service["links"])) yield return BeforeColon(link, "links");
        foreach (var source in ComposeService.Texts(service["volumes_from"])) yield return VolumesFrom(source);
        foreach (var attribute in Namespaces)
        {
            if (BehindPrefix(service[attribute]?.Text(), attribute) is { } reference) yield return reference;
        }
        if (service["build"]?.Mapping?["additional_contexts"] is { } contexts)
        {
            // Contexts of a build that are the images of other services: "name: service:base" or "name=service:base".
            foreach (var context in contexts.Named)
            {
                if (BehindPrefix(context.Value.Text(), "additional_contexts") is { } reference) yield return reference;
            }
        }
        if (OfExtends(service) is { } extended) yield return extended;
    }

    private static ContainerReference Dependency(ComposeValue all, ComposeEntry dependency) => new()
    {
        Target = ComposeService.Key(all, dependency),
        Attribute = "depends_on",
        Origin = new ComposeDependencyOrigin(dependency.Value),
        Condition = dependency.Value.IsItem ? null : dependency.Value.Mapping?["condition"]?.Text(),
        Required = dependency.Value.IsItem ? null : dependency.Value.Mapping?["required"]?.Boolean(),
    };

    /// <summary>The service of the same file that this one extends.</summary>
    private static ContainerReference? OfExtends(ComposeMapping service)
    {
        // What a base extends is its own affair.
        if (service["extends"]?.Alone() is not { } extends || extends.IsInherited) return null;
        if (extends.Mapping is not { } mapping) return new() { Target = extends.Text(), Attribute = "extends" };
        return mapping["file"] is null && mapping["service"]?.Text() is { } target ? new() { Target = target, Attribute = "extends" } : null;
    }

    /// <summary>A container that Compose does not manage is named with a prefix.</summary>
    private static ContainerReference VolumesFrom(Setting<string> source) =>
        source.IsKnown(out var text) && text.StartsWith("container:", StringComparison.Ordinal)
            ? new() { Target = Setting<string>.Unknown(source.Origin, source.Via), Attribute = "volumes_from" }
            : BeforeColon(source, "volumes_from");

    private static ContainerReference BeforeColon(Setting<string> written, string attribute)
    {
        if (!written.IsKnown(out var text) || text.IndexOf(':') is not (>= 0 and var colon)) return new() { Target = written, Attribute = attribute };

        return new() { Target = Part(written, text.Substring(0, colon), before: "", text.Substring(colon)), Attribute = attribute };
    }

    private static ContainerReference? BehindPrefix(Setting<string>? written, string attribute)
    {
        if (!written.IsKnown(out var text)) return null;

        var start = text.StartsWith(Service, StringComparison.Ordinal) ? 0 : text.IndexOf("=" + Service, StringComparison.Ordinal) + 1;
        if (start == 0 && !text.StartsWith(Service, StringComparison.Ordinal)) return null;

        var name = start + Service.Length;
        return new() { Target = Part(written, text.Substring(name), text.Substring(0, name), behind: ""), Attribute = attribute };
    }

    private static Setting<string> Part(Setting<string> written, string name, string before, string behind) =>
        new(new ComposePartOrigin(written.Origin, before, behind), name) { Via = written.Via, IsDefault = written.IsDefault };
}
