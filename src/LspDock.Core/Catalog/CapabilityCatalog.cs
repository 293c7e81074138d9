using System.Collections.Immutable;

namespace LspDock.Catalog;

/// <summary>The Linux capabilities.</summary>
public static partial class CapabilityCatalog
{
    private const string Prefix = "CAP_";

    /// <summary>Every capability, in alphabetical order.</summary>
    public static ImmutableArray<Capability> All => Table.Capabilities;

    /// <summary>The capability of a name in any case, with or without <c>CAP_</c>. Null when there is none; <c>ALL</c> is none.</summary>
    public static Capability? Find(string name)
    {
        var bare = name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? name.Substring(Prefix.Length) : name;
        return IndexOf(bare.ToUpperInvariant()) is >= 0 and var index ? All[index] : null;
    }
}
