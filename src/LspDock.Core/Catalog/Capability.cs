namespace LspDock.Catalog;

/// <summary>A Linux capability. The entries are generated from <c>capabilities.tsv</c>.</summary>
/// <seealso href="https://man7.org/linux/man-pages/man7/capabilities.7.html"/>
public sealed record Capability
{
    /// <summary>Its name in capitals, without <c>CAP_</c>: <c>NET_ADMIN</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Whether Docker grants it to every container.</summary>
    public required bool IsDefault { get; init; }

    /// <summary>How far a container reaches with it.</summary>
    public required CapabilityDanger Danger { get; init; }

    /// <summary>What it allows, a clause that goes on after "which lets the container": <c>set the clock of the host</c>.</summary>
    public required string Allows { get; init; }
}
