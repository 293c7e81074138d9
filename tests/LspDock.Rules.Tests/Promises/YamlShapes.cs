using System.Globalization;
using LspDock.Syntax.Yaml;

namespace LspDock.Rules.Tests.Promises;

/// <summary>Numbers for what YAML means: two nodes have one number if they hold the same data, with aliases followed, mappings without order, and so the lists whose order means nothing.</summary>
internal sealed class YamlShapes
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<YamlNode, int> known = [];

    /// <summary>The number of all documents of a tree.</summary>
    public int Of(YamlTree tree) => Number("documents " + string.Join(' ', tree.Documents.Select(document => Text(Of(document.Root, isList: true)))));

    private int Of(YamlNode node, bool isList)
    {
        if (known.TryGetValue(node, out var number)) return number;

        number = node switch
        {
            YamlScalar scalar => Number($"scalar {scalar.Tag} {scalar.Value}"),
            YamlAlias { Target: { } target } => Of(target, isList),
            YamlSequence sequence => Number($"sequence {sequence.Tag} " + string.Join(' ', InOrder(sequence.Items.Select(item => Text(Of(item, isList: true))), isList))),
            YamlMapping mapping => Number($"mapping {mapping.Tag} " + string.Join(' ', mapping.Entries.Select(entry => $"{Text(Of(entry.Key, isList: true))}:{Text(Of(entry.Value, isList: entry.Name is not ("ports" or "depends_on")))}").Order(StringComparer.Ordinal))),
            _ => Number("nothing"),
        };
        known.Add(node, number);
        return number;
    }

    private static IEnumerable<string> InOrder(IEnumerable<string> items, bool isList) => isList ? items : items.Order(StringComparer.Ordinal);

    private int Number(string shape)
    {
        if (!numbers.TryGetValue(shape, out var number)) numbers.Add(shape, number = numbers.Count);
        return number;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
