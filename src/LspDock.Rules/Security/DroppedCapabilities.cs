using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Security;

/// <summary>The fix that drops every capability and gives back those that the container is known to need.</summary>
internal static class DroppedCapabilities
{
    private const string Everything = "ALL";

    /// <summary>Without it root writes only where its permissions let it, as everyone else.</summary>
    private const string WriteAnywhere = "DAC_OVERRIDE";

    /// <summary>The fix for a container that does not drop all yet.</summary>
    public static Fix FixFor(Container container, GivenCapabilities given)
    {
        if (IsOtherThanRoot(container)) return Fix.Unsafe("Drop all capabilities, which its user does not hold anyway", () => Drop(container, []));
        // What a base image runs is its user's affair, apt and its kin among it.
        if (!container.Image.IsKnown(out var image) || ImageCatalog.Find(image) is not { Capabilities: { } proven } known || IsBase(known)) return Fix.Offered("Drop all capabilities, and try which it needs", () => Drop(container, []));

        // What is given back is what Docker gives by itself: a container that does without more today needs no more tomorrow.
        var writesToHost = known.User is null or { IsRoot: true } && container.Mounts.Any(mount => IsFolderOfSomebody(mount, known));
        string[] needed = [.. from name in proven.Concat(known.LikelyCapabilities).Concat(writesToHost ? [WriteAnywhere] : []).Distinct() where CapabilityCatalog.Find(name) is { IsDefault: true } capability && !given.Adds(capability) && !given.Drops(capability) select name];
        var title = needed.Length == 0 ? "Drop all capabilities" : $"Drop all capabilities but {string.Join(", ", needed)}";
        var isProven = known.Evidence == ImageEvidence.Source && known.LikelyCapabilities.IsEmpty && !writesToHost;
        return Fix.Unsafe(isProven ? title : title + ", and try it", () => Drop(container, needed));
    }

    private static bool IsBase(KnownImage image) => image is { Ports.IsEmpty: true, DataDirectories.IsEmpty: true, UndeclaredDataDirectories.IsEmpty: true, ConfigDirectories.IsEmpty: true, Capabilities: { IsEmpty: true } };

    /// <summary>Whether a container may write to a folder of the host, which most often belongs to another user than root. What configures it, it reads.</summary>
    private static bool IsFolderOfSomebody(Mount mount, KnownImage image) =>
        mount.Kind.Is(MountKind.Bind) && !mount.ReadOnly.Is(true)
        && !(mount.Target.IsKnown(out var target) && image.ConfigDirectories.Any(directory => UnixPath.Normalize(target) is { } place && UnixPath.IsAtOrBelow(place, directory)))
        && !(mount.Source.IsKnown(out var source) && (source.EndsWith(".sock", StringComparison.Ordinal) || UnixPath.Normalize(source) is { } path && UnixPath.IsAtOrBelow(path, "/etc")));

    private static bool IsOtherThanRoot(Container container) => container.User.IsKnown(out var user) && user.Length > 0 && !RootUser.Is(user);

    private static Edit Drop(Container container, string[] needed) => needed.Length == 0
        ? container.Origin.Add(ContainerOption.CapDrop, Everything)
        : container.Origin.AddAll((ContainerOption.CapDrop, [Everything]), (ContainerOption.CapAdd, needed));
}
