using System.Collections.Immutable;

namespace LspDock.Generators;

/// <summary>A table of the catalogue: tab-separated cells below a line of column names; a line that starts with <c>#</c> is a comment.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Text">The whole text. Compared by value, so an unchanged table is not read again.</param>
internal sealed record CatalogFile(string Path, string Text)
{
    /// <summary>The file's name without its folder.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Reads the rows; a line with another number of cells is reported and left out.</summary>
    public ImmutableArray<CatalogRow> ReadRows(CatalogProblems problems, params string[] columns)
    {
        var rows = ImmutableArray.CreateBuilder<CatalogRow>();
        var lines = Text.Split('\n');
        var hasHeader = false;
        for (var line = 0; line < lines.Length; line++)
        {
            var content = lines[line].TrimEnd('\r');
            if (content.Length == 0 || content[0] == '#') continue;

            var cells = content.Split('\t');
            if (!hasHeader)
            {
                hasHeader = true;
                if (cells.SequenceEqual(columns)) continue;

                problems.Report(line, $"the columns are '{string.Join(" ", cells)}' instead of '{string.Join(" ", columns)}'");
                return [];
            }

            if (cells.Length != columns.Length)
                problems.Report(line, $"the row has {cells.Length} cells instead of {columns.Length}");
            else if (Array.FindIndex(cells, cell => cell.Trim().Length != cell.Length || cell.Length == 0) is >= 0 and var blank)
                problems.Report(line, $"the cell '{columns[blank]}' is empty or begins or ends with a blank; nothing is written '{CatalogRow.Nothing}'");
            else
                rows.Add(new(columns, cells, line, problems));
        }
        if (!hasHeader) problems.Report(0, "the table is empty");
        return rows.ToImmutable();
    }
}
