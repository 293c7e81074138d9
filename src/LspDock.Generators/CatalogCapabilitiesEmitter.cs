namespace LspDock.Generators;

/// <summary>Makes the entries of <c>CapabilityCatalog</c> from <c>capabilities.tsv</c>.</summary>
internal static class CatalogCapabilitiesEmitter
{
    /// <summary>The C# text.</summary>
    public static string Emit(CatalogFile file, CatalogProblems problems)
    {
        var table = new CatalogTableSource("CapabilityCatalog", "Capability", "Capabilities");
        foreach (var row in file.ReadRows(problems, "name", "default", "danger", "allows"))
        {
            var name = row["name"];
            if (!name.All(letter => letter is (>= 'A' and <= 'Z') or '_') || name.StartsWith("CAP_", StringComparison.Ordinal))
                row.Report($"the name '{name}' is not in capitals without CAP_");

            var allows = row["allows"];
            if (char.IsUpper(allows[0]) || allows[allows.Length - 1] == '.')
                row.Report("the cell 'allows' goes on after \"which lets the container\": no capital and no full stop");

            table.Add(row, name, $$"""
                                Name = {{CatalogSource.Literal(name)}},
                                IsDefault = {{CatalogSource.Literal(row.Flag("default"))}},
                                Danger = CapabilityDanger.{{CatalogSource.PascalCase(row.OneOf("danger", "contained", "host", "takeover"))}},
                                Allows = {{CatalogSource.Literal(allows)}},
                """);
        }
        return table.ToSource();
    }
}
