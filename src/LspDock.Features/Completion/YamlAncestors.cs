using System.Collections.Immutable;

namespace LspDock.Features.Completion;

/// <summary>What a line belongs to, told by the indentation of the lines above it.</summary>
internal sealed class YamlAncestors
{
    private readonly List<YamlStep> inwards = [];

    /// <summary>The steps to the line, outermost first; with a flow collection, the steps to that.</summary>
    public ImmutableArray<YamlStep> Path => [.. Enumerable.Reverse(inwards)];

    /// <summary>Where the outermost bracket or brace opens that the line may be in; null when there is none.</summary>
    public int? FlowStart { get; private set; }

    /// <summary>The column of the line in which it opens.</summary>
    public int FlowColumn { get; private set; }

    /// <summary>Whether the innermost step has a value already, so that nothing can stand below it.</summary>
    public bool ParentHasValue { get; private set; }

    /// <summary>Goes up from a line; null when the line is part of a block of text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lineStart">Where the line starts.</param>
    /// <param name="column">The column of what is on it.</param>
    /// <param name="isDash">Whether that is a dash, which may stand right below its key.</param>
    public static YamlAncestors? Of(string text, int lineStart, int column, bool isDash)
    {
        var found = new YamlAncestors();
        for (var above = YamlLine.StartAbove(text, lineStart); above is { } start && (column > 0 || isDash); above = YamlLine.StartAbove(text, start))
        {
            if (YamlColumns.OfContent(text, start) is not { } content || content > column) continue;
            if (YamlColumns.IsMarker(text, start)) break;

            var line = YamlLine.Read(text, start);
            var isKey = line.Key is not null || line.Dashes.IsEmpty && line.IsLoneWord(text);
            var keyColumn = YamlColumns.Of(text, start, line.Dashes.IsEmpty ? line.ContentStart : line.RestStart);
            if (isKey && (keyColumn < column || isDash && keyColumn == column))
            {
                var valueStart = line.Key is null ? line.ContentEnd : line.ValueStart;
                if (!found.Add(text, new(line.Key ?? text[line.RestStart..line.ContentEnd], line.RestStart), valueStart, line.ContentEnd, content)) return null;
                (column, isDash) = (keyColumn, false);
            }
            for (var index = line.Dashes.Length - 1; index >= 0; index--)
            {
                var dashColumn = YamlColumns.Of(text, start, line.Dashes[index]);
                if (dashColumn >= column) continue;

                var valueStart = isKey || index < line.Dashes.Length - 1 ? line.ContentEnd : line.RestStart;
                if (!found.Add(text, new(null, line.Dashes[index]), valueStart, line.ContentEnd, content)) return null;
                (column, isDash) = (dashColumn, true);
            }
        }
        return found;
    }

    /// <summary>Adds a step; false when what is below it is text.</summary>
    private bool Add(string text, YamlStep step, int valueStart, int valueEnd, int column)
    {
        var value = YamlLine.SkipProperties(text, valueStart, valueEnd);
        if (value < valueEnd)
        {
            if (text[value] is '|' or '>') return false;

            if (text[value] is '[' or '{')
            {
                // Whatever was found further in is inside of it.
                inwards.Clear();
                (FlowStart, FlowColumn, ParentHasValue) = (value, column, false);
            }
            else if (inwards.Count == 0)
            {
                ParentHasValue = true;
            }
        }
        inwards.Add(step);
        return true;
    }
}
