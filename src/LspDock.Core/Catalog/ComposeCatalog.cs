using System.Collections.Immutable;

namespace LspDock.Catalog;

/// <summary>The attributes of a Compose file.</summary>
public static partial class ComposeCatalog
{
    /// <summary>Where the attributes of a service begin.</summary>
    private const string ServicePrefix = "services.*.";

    /// <summary>Every attribute that is known, by path.</summary>
    public static ImmutableArray<ComposeAttribute> All => Table.Attributes;

    /// <summary>The attributes directly below a service, by name.</summary>
    public static ImmutableArray<ComposeAttribute> ServiceAttributes => Services.Attributes;

    /// <summary>The attribute of a path: <c>services.*.ports</c>. Null when there is none.</summary>
    public static ComposeAttribute? Find(string path) => IndexOf(path) is >= 0 and var index ? All[index] : null;

    /// <summary>The attribute of a name directly below a service: <c>ports</c>. Null when there is none.</summary>
    public static ComposeAttribute? Service(string name) => Find(ServicePrefix + name);

    private static class Services
    {
        public static readonly ImmutableArray<ComposeAttribute> Attributes = [.. Table.Attributes.Where(IsOfService)];

        private static bool IsOfService(ComposeAttribute attribute) => attribute.Path == ServicePrefix + attribute.Name;
    }
}
