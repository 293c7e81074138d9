using System.Text;

namespace LspDock.Generators;

/// <summary>The C# of a table whose rows are found by one key each: a switch, and entries that are made when one is first asked for.</summary>
/// <param name="type">The static partial class that the table belongs to.</param>
/// <param name="entryType">The record of a row.</param>
/// <param name="field">The table's field.</param>
internal sealed class CatalogTableSource(string type, string entryType, string field)
{
    private readonly Dictionary<string, int> keys = new(StringComparer.Ordinal);
    private readonly StringBuilder arms = new();
    private readonly StringBuilder entries = new();

    /// <summary>Adds a row; one whose key is there already is reported.</summary>
    public void Add(CatalogRow row, string key, string properties)
    {
        if (keys.ContainsKey(key))
        {
            row.Report($"'{key}' is there twice");
            return;
        }

        arms.AppendLine($"        {CatalogSource.Literal(key)} => {keys.Count},");
        keys.Add(key, keys.Count);
        entries.AppendLine("            new()\n            {").AppendLine(properties).AppendLine("            },");
    }

    /// <summary>The C# text.</summary>
    public string ToSource() => CatalogSource.Lines(new StringBuilder(CatalogSource.Header)
        .AppendLine($"static partial class {type}\n{{")
        .AppendLine("    private static int IndexOf(string key) => key switch\n    {")
        .Append(arms)
        .AppendLine("        _ => -1,\n    };\n")
        .Append(CatalogSource.Table(entryType, field, entries))
        .AppendLine("}"));
}
