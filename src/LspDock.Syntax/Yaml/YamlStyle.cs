namespace LspDock.Syntax.Yaml;

/// <summary>How a file is indented, seen from what it holds.</summary>
/// <param name="Indentation">Columns from a key to the keys of the mapping below it.</param>
/// <param name="ItemIndentation">Columns from a key to the dashes of the sequence below it.</param>
public readonly record struct YamlStyle(int Indentation, int ItemIndentation)
{
    /// <summary>The style of the first block mapping and the first block sequence; two columns each where there is none.</summary>
    internal static YamlStyle Of(YamlTree tree)
    {
        int? indentation = null;
        int? itemIndentation = null;
        var open = new Stack<YamlNode>(tree.Documents.Select(document => document.Root).Reverse());
        while (open.Count > 0 && (indentation is null || itemIndentation is null))
        {
            var node = open.Pop();
            if (node is YamlSequence sequence)
            {
                foreach (var item in sequence.Items.Reverse()) open.Push(item);
            }
            if (node is not YamlMapping { IsFlow: false } mapping) continue;

            foreach (var entry in mapping.Entries.Reverse())
            {
                open.Push(entry.Value);
            }
            foreach (var entry in mapping.Entries)
            {
                var column = tree.ColumnOf(entry.Key.FullSpan.Start);
                if (entry.Value is YamlMapping { IsFlow: false, Entries.Length: > 0 } nested) indentation ??= Difference(tree, nested.Entries[0].Key.FullSpan.Start, column, lowest: 1);
                if (entry.Value is YamlSequence { IsFlow: false, Items.Length: > 0 } items) itemIndentation ??= Difference(tree, items.Span.Start, column, lowest: 0);
            }
        }
        return new(indentation ?? 2, itemIndentation ?? indentation ?? 2);
    }

    private static int? Difference(YamlTree tree, int offset, int column, int lowest) =>
        tree.ColumnOf(offset) - column is var difference && difference >= lowest && difference <= 8 ? difference : null;
}
