using System.Collections.Immutable;
using LspDock.Model;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Yaml;

/// <summary>
/// Which lines belong to which child of a block mapping or sequence. A child has its own lines, the comments right above it, and those
/// below it that are indented deeper. Blank lines between children belong to the place, not to the child. Comments between children
/// that belong to neither, and banners, part the children into sections.
/// </summary>
internal sealed class YamlBlockLayout
{
    private readonly YamlTree tree;
    private readonly ImmutableArray<Block> blocks;

    private YamlBlockLayout(YamlTree tree, ImmutableArray<Block> blocks)
    {
        this.tree = tree;
        this.blocks = blocks;
    }

    /// <summary>A child's lines, numbered from zero.</summary>
    /// <param name="First">The first line that moves with it.</param>
    /// <param name="Last">The last one.</param>
    /// <param name="Section">The number of the section that it may move in.</param>
    /// <param name="EndsInScalar">The block scalar that it ends with; null when it ends with none.</param>
    /// <param name="Column">Where it begins.</param>
    private sealed record Block(int First, int Last, int Section, YamlScalar? EndsInScalar, int Column);

    /// <summary>The lines of a collection's children; null when they do not all begin on a line of their own.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="collection">A mapping or a sequence in block style.</param>
    /// <param name="children">The spans of its entries or items.</param>
    public static YamlBlockLayout? Of(YamlTree tree, YamlNode collection, ImmutableArray<TextSpan> children)
    {
        var text = tree.Source.Text;
        var bounds = new (int First, int Last)[children.Length];
        var column = -1;
        for (var index = 0; index < children.Length; index++)
        {
            var line = text.Lines.GetLineFromPosition(children[index].Start);
            var start = collection is YamlSequence ? DashBefore(text, line, children[index].Start) : children[index].Start;
            var isFirst = index == 0 || bounds[index - 1].Last < line.LineNumber;
            if (start is not { } offset || !isFirst || !string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, offset))) || column >= 0 && column != offset - line.Start) return null;

            column = offset - line.Start;
            bounds[index] = (line.LineNumber, text.Lines.IndexOf(children[index].End));
        }

        var isRoot = tree.ParentOf(collection) is null;
        var blocks = ImmutableArray.CreateBuilder<Block>(children.Length);
        // What stands above a document's first key is about the whole document.
        var first = isRoot ? bounds[0].First : LeadingStart(text, bounds[0].First, lowest: 0);
        var section = 0;
        for (var index = 0; index < children.Length; index++)
        {
            var value = collection is YamlMapping mapping ? mapping.Entries[index].Value : ((YamlSequence)collection).Items[index];
            var next = index + 1 < children.Length ? bounds[index + 1].First : text.Lines.Count;
            var trailing = TrailingEnd(text, bounds[index].Last, next, column, value);
            var ownSection = section;
            var nextFirst = next;
            if (index + 1 < children.Length)
            {
                nextFirst = LeadingStart(text, next, trailing + 1);
                var between = Enumerable.Range(trailing + 1, nextFirst - trailing - 1).Select(line => text.Lines[line].ToString().Trim()).ToList();
                if (between.Any(line => line.Length > 0 && line[0] != '#')) return null;

                if (between.Any(line => line.Length > 0))
                {
                    // A comment right below may be about what is above it, which stays then, too.
                    if (between[0].Length > 0 && index > 0 && blocks[index - 1].Section == ownSection) ownSection = ++section;
                    section++;
                }
            }
            blocks.Add(new(first, trailing, ownSection, ScalarAtEnd(value), column));
            first = nextFirst;
        }
        return new(tree, blocks.MoveToImmutable());
    }

    /// <summary>The number of the section that a child may move in; greater further down.</summary>
    public int SectionOf(int child) => blocks[child].Section;

    /// <summary>Writes the lines of some neighbouring children in another order.</summary>
    /// <param name="order">The child for each place.</param>
    /// <param name="first">The first place with another child.</param>
    /// <param name="last">The last one.</param>
    public Edit Move(ImmutableArray<int> order, int first, int last)
    {
        var text = tree.Source.Text;
        var start = blocks[first].First;
        var end = blocks[last].Last;
        if (!HasOneLineBreak(text, start, end) || Enumerable.Range(first, last - first + 1).Any(child => DependsOnWhatFollows(text, child, end == text.Lines.Count - 1))) return Edit.Unavailable;

        var lines = new List<string>();
        for (var place = first; place <= last; place++)
        {
            var block = blocks[order[place]];
            for (var line = block.First; line <= block.Last; line++) lines.Add(text.Lines[line].ToString());
            for (var line = blocks[place].Last + 1; place < last && line < blocks[place + 1].First; line++) lines.Add(text.Lines[line].ToString());
        }
        return tree.Source.Replace(TextSpan.FromBounds(text.Lines[start].Start, text.Lines[end].End), string.Join("\n", lines));
    }

    /// <summary>Whether a child ends with a text to which the line breaks, or the blanks, behind it may belong.</summary>
    private bool DependsOnWhatFollows(SourceText text, int child, bool isAtEnd)
    {
        if (blocks[child].EndsInScalar is not { } scalar) return false;

        var next = text.Lines.IndexOf(scalar.Span.End) + 1;
        var hasBlanksBelow = next < text.Lines.Count && text.Lines[next].Span.Length > blocks[child].Column && string.IsNullOrWhiteSpace(text.Lines[next].ToString());
        var header = HeaderOf(text, scalar);
        return hasBlanksBelow || header.IndexOf('+') >= 0 || isAtEnd && header.IndexOf('-') < 0;
    }

    /// <summary>The indicator of a block scalar with its digits and signs.</summary>
    private static string HeaderOf(SourceText text, YamlScalar scalar)
    {
        var end = scalar.Span.Start;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        return text.ToString(TextSpan.FromBounds(scalar.Span.Start, end));
    }

    /// <summary>Whether all lines but the last end alike: an edit writes one kind of line break.</summary>
    private static bool HasOneLineBreak(SourceText text, int start, int end)
    {
        var expected = BreakOf(start);
        for (var line = start; line < end; line++)
        {
            if (BreakOf(line) != expected) return false;
        }
        return true;

        string BreakOf(int line) => text.ToString(TextSpan.FromBounds(text.Lines[line].End, text.Lines[line].EndIncludingLineBreak));
    }

    /// <summary>The first of the comment lines right above a line; the line itself when there are none, or when they head what follows as a banner.</summary>
    private static int LeadingStart(SourceText text, int line, int lowest)
    {
        var start = line;
        while (start > lowest && IsComment(text.Lines[start - 1].ToString(), out _)) start--;
        for (var comment = start; comment < line; comment++)
        {
            if (IsBanner(text.Lines[comment].ToString().Trim())) return line;
        }
        return start;
    }

    /// <summary>The last line of a child with the comments below it that are indented deeper than the child, or are items of its list.</summary>
    private static int TrailingEnd(SourceText text, int last, int next, int column, YamlNode value)
    {
        var end = last;
        for (var line = last + 1; line < next; line++)
        {
            var written = text.Lines[line].ToString();
            if (IsComment(written, out var comment) && (comment > column || end == line - 1 && IsItem(written) && EndsInItems(value))) end = line;
            else if (!string.IsNullOrWhiteSpace(written)) break;
        }
        return end;
    }

    private static bool IsComment(string line, out int column)
    {
        column = 0;
        while (column < line.Length && line[column] is ' ' or '\t') column++;
        return column < line.Length && line[column] == '#';
    }

    /// <summary>A comment that was an item of a list.</summary>
    private static bool IsItem(string line) => line.TrimStart().TrimStart('#').TrimStart().StartsWith("- ", StringComparison.Ordinal);

    /// <summary>A comment that begins or ends with a rule, such as <c># ---</c> or <c>### Databases ###</c>.</summary>
    private static bool IsBanner(string comment)
    {
        var drawn = comment.Length > 3 && comment[1] == '#' ? comment : comment.Substring(1).Trim();
        return drawn.Length >= 3 && (IsRule(drawn, 0) || IsRule(drawn, drawn.Length - 3));
    }

    private static bool IsRule(string text, int start) =>
        text[start] is '#' or '-' or '=' or '*' or '~' or '_' or '+' or '─' or '━' or '═' && text[start + 1] == text[start] && text[start + 2] == text[start];

    private static int? DashBefore(SourceText text, TextLine line, int offset)
    {
        do offset--;
        while (offset >= line.Start && text[offset] is ' ' or '\t');
        return offset >= line.Start && text[offset] == '-' ? offset : null;
    }

    private static bool EndsInItems(YamlNode node)
    {
        while (node is YamlMapping { IsFlow: false, Entries.Length: > 0 } mapping) node = mapping.Entries[mapping.Entries.Length - 1].Value;
        return node is YamlSequence { IsFlow: false };
    }

    private static YamlScalar? ScalarAtEnd(YamlNode node)
    {
        while (true)
        {
            switch (node)
            {
                case YamlMapping { IsFlow: false, Entries: [.., var last] }:
                    node = last.Value;
                    break;
                case YamlSequence { IsFlow: false, Items: [.., var last] }:
                    node = last;
                    break;
                case YamlScalar { Style: YamlScalarStyle.Literal or YamlScalarStyle.Folded } scalar:
                    return scalar;
                default:
                    return null;
            }
        }
    }
}
