using LspDock.Model;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Compose.Merging;

namespace LspDock.Rules.Compose;

/// <summary>What rules about Compose's own attributes ask of services.</summary>
internal static class ComposeServiceSettings
{
    /// <summary>The services that Compose checks: mappings, and not kept away by a profile.</summary>
    public static IEnumerable<(string Name, ComposeValue Value, ComposeMapping Settings)> EnabledServices(this ComposeProject project) =>
        from service in project.Services.Entries
        where !service.Name.StartsWith("x-", StringComparison.Ordinal)
        let settings = service.Value.Mapping
        where settings is not null && !IsDisabled(settings, project)
        select (service.Name, service.Value, settings);

    /// <summary>Whether no profile of a service is known to be active.</summary>
    public static bool IsDisabled(ComposeMapping service, ComposeProject project) => ComposeBinder.IsDisabled(service["profiles"], project.ActiveProfiles);

    /// <summary>The key of an entry.</summary>
    public static Origin KeyOf(ComposeEntry entry) => entry.Value.KeyOrigin;
}
