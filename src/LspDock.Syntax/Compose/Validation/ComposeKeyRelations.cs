using LspDock.Catalog;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose.Validation;

/// <summary>Finds what an unknown key was meant to be, or where it belongs.</summary>
internal static class ComposeKeyRelations
{
    private const string ServicePath = "services.*";
    private const int DeepestSearch = 3;

    /// <summary>The <see cref="ComposeKeyRelation"/> and the key or place that it leads to; both empty when there is none.</summary>
    public static (string Relation, string Target) Of(string key, YamlNode value, YamlMapping mapping, ComposePlace place)
    {
        if (place.Attribute.Path is "" or ServicePath && LooksLikeService(value)) return (ComposeKeyRelation.ServiceName, "services");
        if (NearestName.Of(key, [.. place.Attribute.Children.Select(child => child.Name).Where(name => mapping.Find(name) is null)]) is { } near) return (ComposeKeyRelation.Near, near);
        if (SameOption(key, place) is { } same && mapping.Find(same) is null) return (ComposeKeyRelation.Same, same);
        if (place.Attribute.Path.Length == 0) return ComposeCatalog.Service(key) is null ? ("", "") : (ComposeKeyRelation.Service, "");
        return Below(key, place.Attribute) is { } below ? (ComposeKeyRelation.Below, below) : Above(key, place.Parent);
    }

    /// <summary>Whether a value is a mapping that says what a container runs.</summary>
    private static bool LooksLikeService(YamlNode value) =>
        value is YamlMapping service && (service.Find("image") ?? service.Find("build")) is not null && service.Entries.All(entry => entry.Name is { } name && (ComposeCatalog.Service(name) is not null || name == "<<"));

    /// <summary>The key by which the same option of a container goes here: in another place of the file, or as a flag of <c>docker run</c>.</summary>
    private static string? SameOption(string key, ComposePlace place)
    {
        if (!place.Attribute.Path.StartsWith(ServicePath, StringComparison.Ordinal)) return null;

        var below = place.Attribute.Path.Length == ServicePath.Length ? "" : $"{place.Attribute.Path.Substring(ServicePath.Length + 1)}.";
        var option = ContainerOption.FindByComposeKey(key) ?? (below.Length == 0 ? ContainerOption.FindByFlag("--" + key) ?? ContainerOption.FindByFlag("--" + key.Replace('_', '-')) : null);
        foreach (var path in option?.ComposePaths ?? [])
        {
            if (path.StartsWith(below, StringComparison.Ordinal) && path.IndexOf('.', below.Length) < 0) return path.Substring(below.Length);
        }
        return null;
    }

    private static (string, string) Above(string key, ComposePlace? place)
    {
        for (; place is not null; place = place.Parent)
        {
            if (place.Attribute.Child(key) is not { Name: not "*" }) continue;

            return place.Attribute.Path switch
            {
                "" => (ComposeKeyRelation.Root, ""),
                ServicePath => (ComposeKeyRelation.Service, place.Name),
                _ => (ComposeKeyRelation.Above, place.Name),
            };
        }
        return ("", "");
    }

    /// <summary>The dotted path of the only mapping below an attribute, at the least depth, that takes a key.</summary>
    private static string? Below(string key, ComposeAttribute attribute)
    {
        List<(ComposeAttribute Attribute, string Path)> level = [(attribute, "")];
        for (var depth = 0; depth < DeepestSearch; depth++)
        {
            level = [.. from above in level
                        from child in above.Attribute.Children
                        where child.Kinds.HasFlag(ComposeValueKinds.Mapping) && !child.Children.IsEmpty
                        select (child, above.Path.Length == 0 ? child.Name : $"{above.Path}.{child.Name}")];
            var found = level.Where(one => one.Attribute.Child(key) is { Name: not "*" }).ToList();
            if (found.Count > 0) return found.Count == 1 ? found[0].Path : null;
        }
        return null;
    }
}
