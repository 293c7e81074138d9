using System.Collections.Immutable;

namespace LspDock.DockerDotNet.Reading;

/// <summary>The objects that an expression may mean.</summary>
/// <param name="Objects">The objects; empty when it is null, or nothing is known.</param>
/// <param name="IsWhole">Whether it can be nothing else.</param>
internal readonly record struct Resolution(ImmutableArray<DockerObject> Objects, bool IsWhole)
{
    /// <summary>Null, surely.</summary>
    public static Resolution None => new([], IsWhole: true);

    /// <summary>Anything.</summary>
    public static Resolution Unknown => new([], IsWhole: false);

    /// <summary>One object.</summary>
    public static Resolution Of(DockerObject only) => new([only], IsWhole: true);

    /// <summary>Either of both.</summary>
    public static Resolution operator +(Resolution left, Resolution right) =>
        new([.. left.Objects, .. right.Objects.Where(item => !left.Objects.Contains(item))], left.IsWhole && right.IsWhole);
}
