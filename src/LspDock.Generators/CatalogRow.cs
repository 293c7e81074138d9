using System.Collections.Immutable;

namespace LspDock.Generators;

/// <summary>One row of a table of the catalogue.</summary>
internal sealed class CatalogRow(string[] columns, string[] cells, int line, CatalogProblems problems)
{
    /// <summary>The text of a cell that says nothing.</summary>
    public const string Nothing = "-";

    /// <summary>A cell's text.</summary>
    public string this[string column] => cells[Array.IndexOf(columns, column)];

    /// <summary>A cell's text, null when it says nothing.</summary>
    public string? Optional(string column) => this[column] is var text and not Nothing ? text : null;

    /// <summary>The parts of a cell between semicolons; none when it says nothing.</summary>
    public ImmutableArray<string> List(string column) => Optional(column) is { } text ? [.. text.Split(';')] : [];

    /// <summary>Whether a cell says yes; anything but yes and no is reported.</summary>
    public bool Flag(string column)
    {
        if (this[column] is "yes" or "no") return this[column] == "yes";

        Report($"the cell '{column}' is '{this[column]}' instead of yes or no");
        return false;
    }

    /// <summary>A cell's text, which must be one of the words; another is reported, and the first word taken.</summary>
    public string OneOf(string column, params string[] words)
    {
        if (words.Contains(this[column])) return this[column];

        Report($"the cell '{column}' is '{this[column]}' instead of one of {string.Join(", ", words)}");
        return words[0];
    }

    /// <summary>A cell that must be a whole sentence; another is reported.</summary>
    public string Sentence(string column)
    {
        var text = this[column];
        if (!char.IsUpper(text[0]) || text[text.Length - 1] != '.')
            Report($"the cell '{column}' is no whole sentence: it begins with a capital and ends with a full stop");
        return text;
    }

    /// <summary>Reports the row.</summary>
    public void Report(string message) => problems.Report(line, message);
}
