namespace LspDock.Generators;

/// <summary>Makes the entries of <c>ComposeCatalog</c> from <c>compose.tsv</c>.</summary>
internal static class CatalogComposeEmitter
{
    private const string Service = "services.*.";
    private static readonly string[] Kinds = ["string", "integer", "number", "boolean", "list", "mapping", "null"];
    private static readonly string[] KeyFormats = ["resource-name", "ulimit-name", "listed"];

    private static readonly string[] Merges =
    [
        "replace", "replace-even-by-null", "deep", "deep-by-name", "deep-same-driver", "append", "append-pairs", "distinct", "distinct-by-name", "by-name", "by-target", "by-port", "by-subnet",
    ];

    /// <summary>The C# text.</summary>
    public static string Emit(CatalogFile file, CatalogProblems problems)
    {
        var table = new CatalogTableSource("ComposeCatalog", "ComposeAttribute", "Attributes");
        var rows = file.ReadRows(problems, "path", "key", "kinds", "format", "required", "excludes", "like", "merge", "since", "default", "summary");
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!places.ContainsKey(row["path"])) places.Add(row["path"], places.Count);
        }
        foreach (var row in rows) table.Add(row, row["path"], string.Join("\n", PropertiesOf(row, places).Select(property => $"                {property},")));
        return table.ToSource();
    }

    /// <summary>The properties of an entry; one that says nothing is left out, so that the table stays small.</summary>
    private static IEnumerable<string> PropertiesOf(CatalogRow row, Dictionary<string, int> places)
    {
        var path = row["path"];
        yield return $"Index = {places[path]}";
        yield return $"Path = {CatalogSource.Literal(path)}";
        yield return $"Name = {CatalogSource.Literal(NameOf(path))}";
        yield return $"Kinds = {KindsOf(row)}";
        yield return $"Merge = ComposeMerge.{CatalogSource.PascalCase(row.OneOf("merge", Merges))}";
        if (ParentOf(path) is { } parent && PlaceOf(row, places, parent, "it belongs to") is { } parentPlace) yield return $"Parent = {parentPlace}";
        if (row.Optional("like") is { } like && PlaceOf(row, places, like, "it is like") is { } likePlace) yield return $"Like = {likePlace}";
        if (row.Optional("key") is not null) yield return $"KeyFormat = ComposeKeyFormat.{CatalogSource.PascalCase(row.OneOf("key", KeyFormats))}";
        if (CatalogComposeFormat.Of(row) is { } format) yield return $"Format = {format}";
        if (row.Flag("required")) yield return "IsRequired = true";
        if (row.List("excludes") is { IsEmpty: false } excluded)
        {
            foreach (var name in excluded) PlaceOf(row, places, path.Substring(0, path.Length - NameOf(path).Length) + name, "it excludes");
            yield return $"Excludes = {CatalogSource.List(excluded)}";
        }
        if (row.Optional("since") is { } since) yield return $"Since = {CatalogSource.Literal(since)}";

        var option = OptionOf(row, path);
        if (row.Optional("default") is { } standard) yield return $"Default = {CatalogSource.Literal(standard)}";
        else if (option is not null) yield return $"Default = {option}.Default";
        yield return $"Summary = {(option is null ? SummaryOf(row) : option + ".Summary")}";
    }

    /// <summary>The last part of a path: a name, a star, or the brackets of an item.</summary>
    private static string NameOf(string path) => path.EndsWith("[]", StringComparison.Ordinal) ? "[]" : path.Substring(path.LastIndexOf('.') + 1);

    /// <summary>The path without its last part; null for an attribute of the root.</summary>
    private static string? ParentOf(string path) => path.Substring(0, path.Length - NameOf(path).Length).TrimEnd('.') is { Length: > 0 } parent ? parent : null;

    private static int? PlaceOf(CatalogRow row, Dictionary<string, int> places, string path, string relation)
    {
        if (places.TryGetValue(path, out var place)) return place;

        row.Report($"there is no row of '{path}', which {relation}");
        return null;
    }

    private static string KindsOf(CatalogRow row)
    {
        var kinds = row.List("kinds");
        foreach (var kind in kinds.Where(kind => !Kinds.Contains(kind))) row.Report($"the kind '{kind}' is not one of {string.Join(", ", Kinds)}");
        if (kinds.IsEmpty) row.Report("an attribute takes at least one kind of value");

        return string.Join(" | ", kinds.Where(Kinds.Contains).DefaultIfEmpty("none").Select(kind => "ComposeValueKinds." + CatalogSource.PascalCase(kind)));
    }

    /// <summary>An attribute without a sentence of its own is a container option, and does what that does.</summary>
    private static string? OptionOf(CatalogRow row, string path) =>
        row.Optional("summary") is null && path.StartsWith(Service, StringComparison.Ordinal)
            ? $"ContainerOption.FindByComposeKey({CatalogSource.Literal(path.Substring(Service.Length).Replace("[]", ".*"))})!"
            : null;

    private static string SummaryOf(CatalogRow row)
    {
        if (row.Optional("summary") is not null) return CatalogSource.Literal(row.Sentence("summary"));

        row.Report("only an attribute of a service may go without a summary: it takes that of the container option");
        return "\"\"";
    }
}
