namespace LspDock.Generators;

/// <summary>Makes the entries of <c>ComposeCatalog</c> from <c>compose.tsv</c>.</summary>
internal static class CatalogComposeEmitter
{
    private static readonly string[] Kinds = ["string", "number", "boolean", "list", "mapping", "null"];

    /// <summary>The C# text.</summary>
    public static string Emit(CatalogFile file, CatalogProblems problems)
    {
        var table = new CatalogTableSource("ComposeCatalog", "ComposeAttribute", "Attributes");
        foreach (var row in file.ReadRows(problems, "path", "kinds", "merge", "since", "summary"))
        {
            var path = row["path"];
            var name = path.Substring(path.LastIndexOf('.') + 1);
            table.Add(row, path, $$"""
                                Path = {{CatalogSource.Literal(path)}},
                                Name = {{CatalogSource.Literal(name)}},
                                Kinds = {{KindsOf(row)}},
                                Merge = ComposeMerge.{{CatalogSource.PascalCase(row.OneOf("merge", "replace", "deep", "append", "distinct", "by-name", "by-target", "by-port"))}},
                                Since = {{CatalogSource.Literal(row.Optional("since"), none: "null")}},
                                Summary = {{SummaryOf(row, path)}},
                """);
        }
        return table.ToSource();
    }

    private static string KindsOf(CatalogRow row)
    {
        var kinds = row.List("kinds");
        foreach (var kind in kinds.Where(kind => !Kinds.Contains(kind))) row.Report($"the kind '{kind}' is not one of {string.Join(", ", Kinds)}");
        if (kinds.IsEmpty) row.Report("an attribute takes at least one kind of value");

        return string.Join(" | ", kinds.Where(Kinds.Contains).DefaultIfEmpty("none").Select(kind => "ComposeValueKinds." + CatalogSource.PascalCase(kind)));
    }

    /// <summary>An attribute without a sentence of its own is a container option, and does what that does.</summary>
    private static string SummaryOf(CatalogRow row, string path)
    {
        const string Service = "services.*.";
        if (row.Optional("summary") is not null) return CatalogSource.Literal(row.Sentence("summary"));
        if (path.StartsWith(Service, StringComparison.Ordinal)) return $"ContainerOption.FindByComposeKey({CatalogSource.Literal(path.Substring(Service.Length))})!.Summary";

        row.Report("only an attribute of a service may go without a summary: it takes that of the container option");
        return "\"\"";
    }
}
