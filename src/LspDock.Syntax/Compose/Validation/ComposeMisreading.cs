using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose.Validation;

/// <summary>Where YAML could not be read as written, what stands around may only look wrong: nothing is said of it until that is mended.</summary>
internal static class ComposeMisreading
{
    /// <summary>The problems outside the services, networks and so on in which something was misread; none at all when something was between them.</summary>
    public static ImmutableArray<SyntaxProblem> Without(YamlTree yaml, ImmutableArray<SyntaxProblem> problems)
    {
        ImmutableArray<int> starts = [.. yaml.Documents.SelectMany(document => Starts(document.Root)).OrderBy(start => start)];
        var misread = new HashSet<int>();
        foreach (var problem in yaml.Problems.Where(problem => problem.IsMisread))
        {
            if (problem.At is not TextOrigin { DecodedSpan: var span }) return [];

            // The repair may reach into the block behind, and be the cause of what is odd about the block before.
            var block = BlockOf(span.Start);
            misread.Add(block);
            misread.Add(BlockOf(span.End));
            misread.Add(block - 1);
        }
        return misread.Contains(-1) && misread.Count == 1 ? [] : problems.RemoveAll(problem => problem.At is TextOrigin origin && misread.Contains(BlockOf(origin.DecodedSpan.Start)));

        int BlockOf(int offset) => starts.BinarySearch(offset) is var place && place >= 0 ? place : ~place - 1;
    }

    /// <summary>Where the entries of the root and those directly below start.</summary>
    private static IEnumerable<int> Starts(YamlNode root) =>
        from section in root is YamlMapping mapping ? mapping.Entries : []
        from start in section.Value is YamlMapping below ? below.Entries.Select(entry => entry.Key.FullSpan.Start).Prepend(section.Key.FullSpan.Start) : [section.Key.FullSpan.Start]
        select start;
}
