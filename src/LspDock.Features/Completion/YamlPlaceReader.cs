using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.Completion;

/// <summary>
/// Finds where a place in half-written YAML belongs. A tree tells what the text says; while a line is being written it says nothing
/// yet, or something else, but the lines around it show by their indentation what it is going to belong to.
/// </summary>
internal static class YamlPlaceReader
{
    /// <summary>The place; null in comments, in blocks of text, behind finished values, and where no key or value can stand.</summary>
    /// <param name="text">The text of a YAML stream.</param>
    /// <param name="cursor">The offset.</param>
    public static YamlPlace? Find(string text, int cursor)
    {
        var line = YamlLine.Read(text, YamlLine.StartOf(text, cursor));
        if (cursor > line.CommentStart || line.CommentStart < line.End && line.IsBlank) return null;
        if (!line.IsBlank && cursor < line.ContentStart || YamlColumns.IsMarker(text, line.Start)) return null;

        var column = YamlColumns.Of(text, line.Start, line.IsBlank ? cursor : line.ContentStart);
        if (YamlAncestors.Of(text, line.Start, column, isDash: !line.Dashes.IsEmpty) is not { } ancestors) return null;
        return ancestors.FlowStart is { } open
            ? YamlFlowReader.Find(text, open, cursor, ancestors.FlowColumn, ancestors.Path)
            : InLine(text, cursor, line, column, ancestors);
    }

    private static YamlPlace? InLine(string text, int cursor, YamlLine line, int column, YamlAncestors ancestors)
    {
        if (line.Dashes.Any(dash => cursor <= dash)) return null;

        ImmutableArray<YamlStep> path = [.. ancestors.Path, .. line.Dashes.Select(dash => new YamlStep(null, dash))];
        if (line.Key is { } key)
        {
            if (cursor > line.Colon) return Scalar(text, cursor, line, column, new() { Kind = YamlPlaceKind.Value, Path = [.. path, new(key, line.RestStart)], Word = default, NeedsBlank = cursor == line.Colon + 1 });
            if (cursor < line.RestStart || cursor > line.KeyEnd || ancestors.ParentHasValue) return null;

            char? quote = text[line.RestStart] is '"' or '\'' ? text[line.RestStart] : null;
            var word = quote is null ? TextSpan.FromBounds(line.RestStart, line.KeyEnd) : TextSpan.FromBounds(line.RestStart + 1, Math.Max(line.RestStart + 1, line.KeyEnd - 1));
            return new YamlPlace { Kind = YamlPlaceKind.Key, Path = path, Word = word, Quote = quote, HasColon = true }.WithSiblings(YamlSiblings.OfKeys(text, line));
        }
        if (line.Dashes is [.., var last])
        {
            var item = new YamlPlace { Kind = YamlPlaceKind.Item, Path = path, Word = default, NeedsBlank = cursor == last + 1 };
            return Scalar(text, cursor, line, column, item.WithSiblings(YamlSiblings.OfItems(text, line)));
        }
        if (ancestors.ParentHasValue) return null;

        var siblings = YamlSiblings.At(text, line, column);
        if (siblings.IsMisplaced) return null;

        var isFirst = siblings.Keys.IsEmpty && ancestors.Path is [.., { Key: not null }];
        return Scalar(text, cursor, line, column, new YamlPlace { Kind = isFirst ? YamlPlaceKind.Below : YamlPlaceKind.Key, Path = path, Word = default }.WithSiblings(siblings));
    }

    /// <summary>The place with its word, which starts where the rest of the line does.</summary>
    private static YamlPlace? Scalar(string text, int cursor, YamlLine line, int column, YamlPlace place)
    {
        var start = YamlLine.SkipProperties(text, line.ValueStart, line.ContentEnd);
        if (start >= line.ContentEnd) return cursor > line.ContentEnd || start == line.ValueStart ? place with { Word = new TextSpan(cursor, 0) } : null;
        if (cursor < start) return null;

        switch (text[start])
        {
            case '|' or '>':
                return null;
            case '[' or '{':
                return cursor > start ? YamlFlowReader.Find(text, start, cursor, column, place.Path) : null;
            case '"' or '\'' when cursor > start:
                var end = YamlLine.ClosingQuote(text, start, line.ContentEnd) ?? line.ContentEnd;
                return cursor <= end ? place with { Word = TextSpan.FromBounds(start + 1, end), Quote = text[start], NeedsBlank = false } : null;
            default:
                return cursor <= line.ContentEnd ? place with { Word = TextSpan.FromBounds(start, line.ContentEnd), NeedsBlank = false } : null;
        }
    }

    private static YamlPlace WithSiblings(this YamlPlace place, YamlSiblings siblings) => place with
    {
        Siblings = place.Kind is YamlPlaceKind.Item || siblings.Keys.IsEmpty && place.Kind is YamlPlaceKind.Below ? siblings.Items : siblings.Keys,
        MergeKey = siblings.MergeKey,
        IsAmongItems = siblings.HasItems,
    };
}
