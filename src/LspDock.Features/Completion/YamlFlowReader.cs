using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.Completion;

/// <summary>Finds a place inside brackets and braces, which may not be closed yet.</summary>
internal sealed class YamlFlowReader
{
    private const int DeepestLevel = 200;

    private readonly List<Level> levels = [];
    private readonly string text;
    private readonly int cursor;
    private readonly int column;
    private readonly ImmutableArray<YamlStep> outer;
    private YamlPlace? place;
    private Level? levelOfPlace;

    private YamlFlowReader(string text, int cursor, int column, ImmutableArray<YamlStep> outer)
    {
        this.text = text;
        this.cursor = cursor;
        this.column = column;
        this.outer = outer;
    }

    /// <summary>An open bracket or brace.</summary>
    private sealed class Level(bool isMapping)
    {
        public bool IsMapping { get; } = isMapping;

        /// <summary>The keys or items so far.</summary>
        public ImmutableHashSet<string>.Builder Names { get; } = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);

        /// <summary>The key whose value comes next; null before a key, and in a list.</summary>
        public string? Key { get; set; }

        public int KeyStart { get; set; }

        /// <summary>Whether nothing but a comma can come next.</summary>
        public bool IsFull { get; set; }

        public int? MergeKey { get; set; }
    }

    /// <summary>The place; null when the collection ends before it, in comments, and behind finished values.</summary>
    /// <param name="text">The text.</param>
    /// <param name="open">Where the outermost collection opens.</param>
    /// <param name="cursor">The offset.</param>
    /// <param name="column">The column of the line in which it opens; what is not closed ends before a line that is not indented deeper.</param>
    /// <param name="path">The steps to the collection.</param>
    public static YamlPlace? Find(string text, int open, int cursor, int column, ImmutableArray<YamlStep> path)
    {
        var reader = new YamlFlowReader(text, cursor, column, path);
        reader.Read(open);
        return reader.place is { } place ? place with { Siblings = reader.levelOfPlace!.Names.ToImmutable(), MergeKey = reader.levelOfPlace.MergeKey } : null;
    }

    private void Read(int offset)
    {
        while (true)
        {
            var atEnd = offset >= text.Length;
            if (place is null && levels.Count > 0 && offset == cursor && (atEnd || text[offset] is ' ' or '\t' or '\r' or '\n' or ',' or ']' or '}'))
            {
                if (levels[^1].IsFull) return;
                Place(new TextSpan(cursor, 0), quote: null, hasColon: false, needsBlank: levels[^1].Key is not null && text[offset - 1] == ':');
            }
            if (atEnd || place is null && offset > cursor || place is not null && !levels.Contains(levelOfPlace!)) return;

            switch (text[offset])
            {
                case '\n' or '\r' when place is not null && YamlColumns.OfContent(text, offset + 1) <= column:
                    return;
                case ' ' or '\t' or '\r' or '\n' or ':':
                    offset++;
                    break;
                case '#' when YamlLine.IsBlankOrEnd(text, offset - 1, text.Length):
                    while (offset < text.Length && text[offset] is not ('\r' or '\n')) offset++;
                    break;
                case '[' or '{':
                    if (levels.Count == DeepestLevel) return;
                    levels.Add(new Level(text[offset++] == '{'));
                    break;
                case ']' or '}':
                    levels.RemoveAt(levels.Count - 1);
                    if (levels.Count == 0) return;
                    levels[^1].IsFull = true;
                    offset++;
                    break;
                case ',':
                    (levels[^1].IsFull, levels[^1].Key) = (false, null);
                    offset++;
                    break;
                default:
                    offset = Token(offset);
                    break;
            }
        }
    }

    /// <summary>Reads a key or a value; returns the offset behind it.</summary>
    private int Token(int start)
    {
        char? quote = text[start] is '"' or '\'' ? text[start] : null;
        var wordStart = quote is null ? start : start + 1;
        var end = quote is null ? PlainEnd(start) : YamlLine.ClosingQuote(text, start, text.Length) ?? YamlLine.SkipToBreak(text, start);
        var behind = quote is null || end >= text.Length || text[end] != quote ? end : end + 1;
        var wordEnd = end;
        while (quote is null && wordEnd > start && text[wordEnd - 1] is ' ' or '\t') wordEnd--;

        var level = levels[^1];
        var colon = YamlLine.SkipBlanks(text, behind, text.Length);
        var hasColon = colon < text.Length && text[colon] == ':' && (quote is not null || YamlLine.IsBlankOrEnd(text, colon + 1, text.Length) || text[colon + 1] is ',' or ']' or '}');
        var isAtCursor = place is null && cursor >= wordStart && cursor <= wordEnd;
        if (isAtCursor) Place(TextSpan.FromBounds(wordStart, wordEnd), quote, hasColon, needsBlank: false);

        var name = text[wordStart..wordEnd];
        if (level.IsMapping && level.Key is null)
        {
            if (!isAtCursor) level.Names.Add(name);
            if (name == "<<") level.MergeKey = start;
            if (hasColon) (level.Key, level.KeyStart) = (name, start);
            return hasColon ? colon + 1 : behind;
        }
        if (!level.IsMapping && !isAtCursor) level.Names.Add(name);
        level.IsFull = true;
        return behind;
    }

    private int PlainEnd(int start)
    {
        for (var offset = start; offset < text.Length; offset++)
        {
            switch (text[offset])
            {
                case '{' when offset > start && text[offset - 1] == '$':
                    // A variable: YAML wants quotes around it here, which may come later.
                    while (offset + 1 < text.Length && text[offset + 1] is not ('}' or '\r' or '\n' or ',' or ']')) offset++;
                    if (offset + 1 < text.Length && text[offset + 1] == '}') offset++;
                    break;
                case ',' or '[' or ']' or '{' or '}' or '\r' or '\n' when offset > start:
                case ':' when YamlLine.IsBlankOrEnd(text, offset + 1, text.Length) && offset > start:
                case '#' when offset > start && text[offset - 1] is ' ' or '\t':
                    return offset;
            }
        }
        return text.Length;
    }

    private void Place(TextSpan word, char? quote, bool hasColon, bool needsBlank)
    {
        var path = outer.ToBuilder();
        foreach (var level in levels)
        {
            if (level.Key is { } key) path.Add(new(key, level.KeyStart));
            else if (!level.IsMapping) path.Add(new(null, word.Start));
        }
        levelOfPlace = levels[^1];
        var kind = !levelOfPlace.IsMapping ? YamlPlaceKind.Item : levelOfPlace.Key is null ? YamlPlaceKind.Key : YamlPlaceKind.Value;
        place = new YamlPlace { Kind = kind, Path = path.ToImmutable(), Word = word, Quote = quote, IsFlow = true, HasColon = hasColon, NeedsBlank = needsBlank };
    }
}
