using System.Collections.Immutable;
using LspDock.Model;

namespace LspDock.Syntax.Compose.Resolving;

/// <summary>Where a value comes from: given to everything that is made of it.</summary>
/// <param name="Origin">Where it is written; null when it is not.</param>
/// <param name="Overridden">What it takes the place of, nearest first.</param>
internal readonly record struct Written(Origin? Origin, ImmutableArray<Origin> Overridden)
{
    /// <summary>Nobody wrote it.</summary>
    public static Written Nowhere { get; } = new(null, []);

    /// <summary>Where a value is written, itself a part of something that takes the place of something else.</summary>
    public static Written Of(ComposeValue value, Written around)
    {
        // An entry that took another's place says so of all that is in it.
        if (value.Overridden is null) return new(value.Origin, around.Overridden);

        var overridden = ImmutableArray.CreateBuilder<Origin>();
        for (var earlier = value.Overridden; earlier is not null; earlier = earlier.Overridden) overridden.Add(earlier.Origin);
        return new(value.Origin, [.. overridden, .. around.Overridden]);
    }

    /// <summary>A text that is written here.</summary>
    public ResolvedScalar Text(string text) => At(ResolvedScalar.OfText(text));

    /// <summary>A value that is written here.</summary>
    public ResolvedScalar At(ResolvedScalar scalar) => scalar with { Origin = Origin, Overridden = Overridden };

    /// <summary>A list of what is written here.</summary>
    public ResolvedList List(IEnumerable<ResolvedNode> items) => new([.. items]) { Origin = Origin, Overridden = Overridden };

    /// <summary>A mapping of what is written here; entries without a value are left out.</summary>
    public ResolvedMapping Mapping(params IEnumerable<(string Key, ResolvedNode? Value)> entries) =>
        new([.. from entry in entries where entry.Value is not null select new ResolvedEntry(entry.Key, entry.Value)]) { Origin = Origin, Overridden = Overridden };
}
