using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>The fix that drops every capability and gives back those that the container is known to need.</summary>
internal static class DroppedCapabilities
{
    private const string Everything = "ALL";

    /// <summary>The fix for a container that does not drop all yet.</summary>
    public static Fix FixFor(Container container, GivenCapabilities given)
    {
        if (IsOtherThanRoot(container)) return Fix.Unsafe("Drop all capabilities, which its user does not hold anyway", () => Drop(container, []));
        if (!container.Image.IsKnown(out var image) || ImageCatalog.Find(image) is not { Capabilities: { } proven } known) return Fix.Offered("Drop all capabilities, and try which it needs", () => Drop(container, []));

        // What is given back is what Docker gives by itself: a container that does without more today needs no more tomorrow.
        string[] needed = [.. from name in proven.Concat(known.LikelyCapabilities).Distinct() where CapabilityCatalog.Find(name) is { IsDefault: true } capability && !given.Adds(capability) && !given.Drops(capability) select name];
        var title = needed.Length == 0 ? "Drop all capabilities" : $"Drop all capabilities but {string.Join(", ", needed)}";
        var isProven = known.Evidence == ImageEvidence.Source && known.LikelyCapabilities.IsEmpty;
        return Fix.Unsafe(isProven ? title : title + ", and try it", () => Drop(container, needed));
    }

    private static bool IsOtherThanRoot(Container container) => container.User.IsKnown(out var user) && user.Length > 0 && !RootUser.Is(user);

    private static Edit Drop(Container container, string[] needed) => needed.Length == 0
        ? container.Origin.Add(ContainerOption.CapDrop, Everything)
        : container.Origin.AddAll((ContainerOption.CapDrop, [Everything]), (ContainerOption.CapAdd, needed));
}
