using System.Collections.Immutable;
using LspDock.Text;

namespace LspDock.Syntax.Compose.Merging;

/// <summary>The files that Docker Compose takes without being told any: those of the nearest folder that has a base.</summary>
/// <param name="Files">The base, and an override when there is one; empty when no folder has a base.</param>
public sealed record ComposeFileSearch(ImmutableArray<DocumentPath> Files)
{
    /// <summary>The files of names that lose against the first of <see cref="Files"/>; Docker says so.</summary>
    public ImmutableArray<DocumentPath> OtherBases { get; init; } = [];

    /// <summary>The overrides that lose against the one that is taken; Docker says so.</summary>
    public ImmutableArray<DocumentPath> OtherOverrides { get; init; } = [];

    /// <summary>Looks in a folder and those above it.</summary>
    /// <param name="folder">The folder; empty for the working folder.</param>
    /// <param name="levels">How many folders are above it.</param>
    /// <param name="files">The files.</param>
    public static ComposeFileSearch From(DocumentPath folder, int levels, SurroundingFiles files)
    {
        for (; levels >= 0; levels--, folder = folder.Combine(".."))
        {
            ImmutableArray<DocumentPath> bases = [.. There(folder, ComposeFileChoice.BaseNames, files)];
            if (bases.IsEmpty) continue;

            ImmutableArray<DocumentPath> overrides = [.. There(folder, ComposeFileChoice.OverrideNames, files)];
            return new([bases[0], .. overrides.Take(1)]) { OtherBases = bases.RemoveAt(0), OtherOverrides = [.. overrides.Skip(1)] };
        }
        return new([]);
    }

    private static IEnumerable<DocumentPath> There(DocumentPath folder, ImmutableArray<string> names, SurroundingFiles files) =>
        names.Where(name => files.Holds(folder, name)).Select(folder.Combine);
}
