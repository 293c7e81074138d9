using LspDock.Catalog;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Compose.Resolving;

namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>A mapping of which each value is taken once: what nobody takes is what the command lacks.</summary>
/// <param name="root">The mapping.</param>
/// <param name="rootAttribute">What the catalogue says of it. Null when it does not know the mapping.</param>
internal sealed class TakenValues(ResolvedMapping root, ComposeAttribute? rootAttribute)
{
    private readonly HashSet<ResolvedNode> taken = new(ReferenceEqualityComparer.Instance);

    /// <summary>A value by its dotted path, without taking it; null when there is none.</summary>
    public ResolvedNode? Find(string path)
    {
        ResolvedNode? node = root;
        foreach (var step in path.Split('.')) node = (node as ResolvedMapping)?[step];
        return node;
    }

    /// <summary>A value by its dotted path, with all that is in it; null when there is none.</summary>
    public ResolvedNode? Take(string path)
    {
        if (Find(path) is not { } node) return null;

        taken.Add(node);
        return node;
    }

    /// <summary>Takes a value with all that is in it.</summary>
    public void Take(ResolvedNode? node)
    {
        if (node is not null) taken.Add(node);
    }

    /// <summary>The text of a scalar by its path; null when there is none, or null.</summary>
    public string? Text(string path) => TextOf(Take(path));

    /// <summary>The text of an entry of a mapping below; null when there is none, or null.</summary>
    public string? Text(ResolvedMapping mapping, string key)
    {
        var node = mapping[key];
        Take(node);
        return TextOf(node);
    }

    /// <summary>The texts of a list; a scalar is a list of one.</summary>
    public IEnumerable<string> Texts(string path) => Texts(Take(path));

    /// <summary>The texts of a list; a scalar is a list of one, and null is none.</summary>
    public static IEnumerable<string> Texts(ResolvedNode? node) => node switch
    {
        ResolvedList list => list.Items.Select(TextOf).OfType<string>(),
        ResolvedScalar { Kind: not ComposeScalarKind.Null } scalar => [scalar.Text],
        _ => [],
    };

    /// <summary>The items of a list that are mappings.</summary>
    public IEnumerable<ResolvedMapping> Mappings(string path) => (Find(path) as ResolvedList)?.Items.OfType<ResolvedMapping>() ?? [];

    /// <summary>Names with their values, joined by an equals sign; a name alone where the value is null.</summary>
    public static IEnumerable<string> Pairs(ResolvedNode? node) => node is ResolvedMapping mapping
        ? mapping.Entries.Select(entry => TextOf(entry.Value) is { } text ? $"{entry.Key}={text}" : entry.Key)
        : Texts(node);

    /// <summary>The text of a scalar; null when it is none, or null.</summary>
    public static string? TextOf(ResolvedNode? node) => node is ResolvedScalar { Kind: not ComposeScalarKind.Null } scalar ? scalar.Text : null;

    /// <summary>What nobody took, each with its path and what it is for: the largest parts of which nothing was taken.</summary>
    public IEnumerable<(string Path, string? Summary, ResolvedNode Node)> Left() => Left(root, "", rootAttribute);

    // The resolver's own limit on nesting bounds the recursion.
    private IEnumerable<(string Path, string? Summary, ResolvedNode Node)> Left(ResolvedNode node, string path, ComposeAttribute? attribute)
    {
        if (!IsLeft(node)) yield break;

        if (path.Length > 0 && (node is ResolvedScalar || OptionOf(attribute) is not null && !HasTaken(node)))
        {
            yield return (path, OptionOf(attribute)?.Summary ?? attribute?.Summary, node);
            yield break;
        }
        switch (node)
        {
            case ResolvedMapping mapping:
                foreach (var (key, value) in mapping.Entries)
                {
                    if (ComposeMapping.IsExtension(key)) continue;
                    foreach (var left in Left(value, path.Length == 0 ? key : $"{path}.{key}", attribute?.Child(key))) yield return left;
                }
                break;
            case ResolvedList list:
                foreach (var item in list.Items)
                {
                    foreach (var left in Left(item, path, attribute?.Item)) yield return left;
                }
                break;
        }
    }

    /// <summary>Whether something was written that nobody took.</summary>
    private bool IsLeft(ResolvedNode node) => !taken.Contains(node) && node switch
    {
        ResolvedMapping mapping => mapping.Entries.Any(entry => IsLeft(entry.Value)),
        ResolvedList list => list.Items.Any(IsLeft),
        ResolvedScalar scalar => scalar.Origin is not null,
        _ => false,
    };

    private bool HasTaken(ResolvedNode node) => taken.Contains(node) || node switch
    {
        ResolvedMapping mapping => mapping.Entries.Any(entry => HasTaken(entry.Value)),
        ResolvedList list => list.Items.Any(HasTaken),
        _ => false,
    };

    private static ContainerOption? OptionOf(ComposeAttribute? attribute)
    {
        const string OfService = "services.*.";
        return attribute?.Path.StartsWith(OfService, StringComparison.Ordinal) == true ? ContainerOption.FindByComposeKey(attribute.Path[OfService.Length..]) : null;
    }
}
