using System.Collections.Immutable;

namespace LspDock.Features.Completion;

/// <summary>What stands beside a line in block style, told by indentation.</summary>
internal sealed class YamlSiblings
{
    private readonly ImmutableHashSet<string>.Builder keys = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
    private readonly ImmutableHashSet<string>.Builder items = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
    private readonly string text;
    private readonly int column;
    private bool hasDeeper;

    private YamlSiblings(string text, int column)
    {
        this.text = text;
        this.column = column;
    }

    /// <summary>The keys of the same mapping.</summary>
    public ImmutableHashSet<string> Keys => keys.ToImmutable();

    /// <summary>The texts of the items of the same list.</summary>
    public ImmutableHashSet<string> Items => items.ToImmutable();

    /// <summary>Whether there are items with dashes in the same column.</summary>
    public bool HasItems { get; private set; }

    /// <summary>Where a merge key of the mapping stands; null when it has none.</summary>
    public int? MergeKey { get; private set; }

    /// <summary>Whether the others of its mapping or list stand in another column.</summary>
    public bool IsMisplaced => hasDeeper && keys.Count == 0 && !HasItems;

    /// <summary>Beside a line that is no key and no item yet.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="column">The column of what is being written on it.</param>
    public static YamlSiblings At(string text, YamlLine line, int column)
    {
        var found = new YamlSiblings(text, column);
        found.LookUp(line.Start, forItems: false);
        // A word that is being typed may be the key of the lines below.
        var isDeeper = found.hasDeeper;
        found.LookDown(line.Start, forItems: false);
        if (!line.IsBlank) found.hasDeeper = isDeeper;
        if (found.keys.Count > 0) found.HasItems = false;
        return found;
    }

    /// <summary>Beside a key with its colon.</summary>
    public static YamlSiblings OfKeys(string text, YamlLine line)
    {
        var found = new YamlSiblings(text, YamlColumns.Of(text, line.Start, line.Dashes.IsEmpty ? line.ContentStart : line.RestStart));
        if (line.Dashes.IsEmpty) found.LookUp(line.Start, forItems: false);
        found.LookDown(line.Start, forItems: false);
        return found;
    }

    /// <summary>Beside an item.</summary>
    public static YamlSiblings OfItems(string text, YamlLine line)
    {
        var found = new YamlSiblings(text, YamlColumns.Of(text, line.Start, line.Dashes[^1]));
        if (line.Dashes.Length == 1) found.LookUp(line.Start, forItems: true);
        found.LookDown(line.Start, forItems: true);
        return found;
    }

    private void LookUp(int from, bool forItems)
    {
        for (var above = YamlLine.StartAbove(text, from); above is { } start; above = YamlLine.StartAbove(text, start))
        {
            if (!Take(start, forItems, isAbove: true)) return;
        }
    }

    private void LookDown(int from, bool forItems)
    {
        for (var below = YamlLine.StartBelow(text, from); below is { } start; below = YamlLine.StartBelow(text, start))
        {
            if (!Take(start, forItems, isAbove: false)) return;
        }
    }

    /// <summary>Takes a line in; false when it is the end of what the place belongs to.</summary>
    private bool Take(int start, bool forItems, bool isAbove)
    {
        if (YamlColumns.OfContent(text, start) is not { } content) return true;
        if (YamlColumns.IsMarker(text, start)) return false;
        if (content > column)
        {
            hasDeeper = true;
            return true;
        }
        if (content < column && !isAbove) return false;

        var line = YamlLine.Read(text, start);
        if (content < column)
        {
            // The first key of an item stands behind its dash.
            if (!line.Dashes.IsEmpty && line.Key is not null && YamlColumns.Of(text, start, line.RestStart) == column) AddKey(line);
            return false;
        }
        if (line.Dashes.IsEmpty)
        {
            if (forItems) return false;
            AddKey(line);
            return true;
        }
        HasItems = true;
        if (line.Key is null && line.ContentEnd > line.RestStart) items.Add(text[line.RestStart..line.ContentEnd].Trim('"', '\''));
        return true;
    }

    private void AddKey(YamlLine line)
    {
        if (line.Key is { } key) keys.Add(key);
        if (line.Key == "<<") MergeKey = line.RestStart;
    }
}
