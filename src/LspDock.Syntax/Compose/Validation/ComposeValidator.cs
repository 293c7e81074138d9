using System.Collections.Immutable;
using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Syntax.Compose.Merging;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose.Validation;

/// <summary>
/// Says what of a Compose file Docker rejects: goes down the tree and the catalogue side by side. Follows aliases and merge keys, and looks
/// at what is shared once for each attribute that it is written for, so that the time stays in proportion to the text.
/// </summary>
internal static class ComposeValidator
{
    /// <summary>What Docker rejects of a file.</summary>
    /// <param name="yaml">The file.</param>
    /// <param name="project">The project that it belongs to.</param>
    /// <param name="isExcerpt">Whether it is part of an article, which may leave things out.</param>
    public static ImmutableArray<SyntaxProblem> Check(YamlTree yaml, ComposeProject project, bool isExcerpt)
    {
        var isNamed = !isExcerpt && NotationDetection.ByName(yaml.Source.Document) == Notation.Compose;
        ImmutableArray<YamlMapping> roots = [.. ComposeDocuments.Roots(yaml).Where(root => isNamed || IsPlainlyCompose(root))];
        if (roots.IsEmpty) return [];

        var problems = ImmutableArray.CreateBuilder<SyntaxProblem>();
        for (var index = 0; index < roots.Length; index++)
        {
            var check = new ComposeCheck(yaml, problems, isExcerpt, mayHaveOther: isExcerpt || index > 0 || ComposeBinder.MayCompleteAnother(project));
            check.Run(roots[index]);
        }
        return yaml.Problems.Any(problem => problem.IsMisread) ? ComposeMisreading.Without(yaml, problems.ToImmutable()) : problems.ToImmutable();
    }

    /// <summary>Whether no key of the root is another program's: pipelines and configurations have services too.</summary>
    private static bool IsPlainlyCompose(YamlMapping root) =>
        root.Entries.All(entry => entry.Name is { } name && (ComposeCatalog.Root.Child(name) is not null || name == "<<" || ComposeMapping.IsExtension(name)))
        && root.Find("services") is null or { Value: YamlMapping };
}
