using System.Collections.Immutable;

namespace LspDock.Catalog;

/// <summary>One end of a range of tags.</summary>
/// <param name="Comparison">How a version must stand to it.</param>
/// <param name="Version">The numbers of the bound: 8 and 4 for <c>8.4</c>.</param>
public sealed record TagBound(TagComparison Comparison, ImmutableArray<int> Version)
{
    /// <summary>Whether a version is within. A version with fewer numbers than the bound is the newest of its line: <c>8</c> is at least 8.4.</summary>
    public bool Contains(ImmutableArray<int> version)
    {
        var shared = Math.Min(version.Length, Version.Length);
        var order = 0;
        for (var index = 0; index < shared && order == 0; index++) order = version[index].CompareTo(Version[index]);
        var isOfALine = order == 0 && version.Length < Version.Length;

        return Comparison switch
        {
            TagComparison.Equal => order == 0,
            TagComparison.Below => order < 0,
            TagComparison.AtMost => order < 0 || (order == 0 && !isOfALine),
            _ => order >= 0,
        };
    }
}
