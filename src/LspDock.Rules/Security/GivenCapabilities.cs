using System.Collections.Immutable;
using LspDock.Catalog;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>The capabilities that a container has by what its author adds and drops.</summary>
internal sealed class GivenCapabilities
{
    private const string Everything = "ALL";

    /// <summary>Those added, without <c>ALL</c>, unknown ones and words that are none.</summary>
    public required ImmutableArray<(Setting<string> Setting, Capability Capability)> Added { get; init; }

    /// <summary>Those dropped, likewise.</summary>
    public required ImmutableArray<(Setting<string> Setting, Capability Capability)> Dropped { get; init; }

    /// <summary>Whether <c>ALL</c> is added.</summary>
    public required bool AddsAll { get; init; }

    /// <summary>Whether <c>ALL</c> is dropped.</summary>
    public required bool DropsAll { get; init; }

    /// <summary>Whether every word is known.</summary>
    public required bool IsKnown { get; init; }

    /// <summary>Reads a container's.</summary>
    public static GivenCapabilities Of(Container container) => new()
    {
        Added = Named(container.CapAdd),
        Dropped = Named(container.CapDrop),
        AddsAll = container.CapAdd.Any(IsAll),
        DropsAll = container.CapDrop.Any(IsAll),
        IsKnown = container.CapAdd.All(setting => setting.IsKnown(out _)) && container.CapDrop.All(setting => setting.IsKnown(out _)),
    };

    /// <summary>Whether a word means every capability.</summary>
    public static bool IsAll(string word) => string.Equals(word, Everything, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a capability is added by name.</summary>
    public bool Adds(Capability capability) => Contains(Added, capability);

    /// <summary>Whether a capability is dropped by name.</summary>
    public bool Drops(Capability capability) => Contains(Dropped, capability);

    private static bool IsAll(Setting<string> setting) => setting.IsKnown(out var word) && IsAll(word);

    private static bool Contains(ImmutableArray<(Setting<string> Setting, Capability Capability)> some, Capability capability) => some.Any(one => one.Capability.Name == capability.Name);

    private static ImmutableArray<(Setting<string> Setting, Capability Capability)> Named(ImmutableArray<Setting<string>> settings) =>
    [
        .. from setting in settings
           let capability = setting.IsKnown(out var word) ? CapabilityCatalog.Find(word) : null
           where capability is not null
           select (setting, capability),
    ];
}
