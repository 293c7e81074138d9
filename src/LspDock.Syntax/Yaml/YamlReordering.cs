using System.Collections.Immutable;
using LspDock.Model;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Yaml;

/// <summary>
/// Another order of a mapping's entries or a sequence's items, in which everything that is written moves along as it is: comments,
/// anchors, quotes. A comment that stands alone stays, and nothing moves past it; no alias comes to stand before its anchor.
/// </summary>
public sealed class YamlReordering
{
    private readonly YamlTree tree;
    private readonly YamlNode collection;
    private readonly ImmutableArray<TextSpan> children;
    private readonly YamlBlockLayout? layout;
    private readonly ImmutableArray<int> order;

    private YamlReordering(YamlTree tree, YamlNode collection, ImmutableArray<TextSpan> children, YamlBlockLayout? layout, ImmutableArray<int> order)
    {
        this.tree = tree;
        this.collection = collection;
        this.children = children;
        this.layout = layout;
        this.order = order;
        (Misplaced, Successor) = FirstMisplaced(order);
    }

    /// <summary>The index of the first child that stands behind one that it belongs before.</summary>
    public int Misplaced { get; }

    /// <summary>The index of the child right before which that one belongs.</summary>
    public int Successor { get; }

    /// <summary>What has to change for a collection's children to be in order; null when they are, as far as comments and anchors let them.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="collection">A mapping or a sequence; anything else is in order.</param>
    /// <param name="compare">Compares two children by index. Equal ones keep their order.</param>
    public static YamlReordering? Find(YamlTree tree, YamlNode collection, Comparison<int> compare)
    {
        var count = collection switch { YamlMapping mapping => mapping.Entries.Length, YamlSequence sequence => sequence.Items.Length, _ => 0 };
        var isInOrder = true;
        for (var index = 1; index < count && isInOrder; index++) isInOrder = compare(index - 1, index) <= 0;
        if (isInOrder) return null;

        ImmutableArray<TextSpan> children = collection is YamlMapping entries
            ? [.. entries.Entries.Select(entry => entry.Span)]
            : [.. ((YamlSequence)collection).Items.Select(item => item.FullSpan)];
        var isFlow = collection is YamlMapping { IsFlow: true } or YamlSequence { IsFlow: true };
        var layout = isFlow ? null : YamlBlockLayout.Of(tree, collection, children);
        var order = Sort(count, YamlAnchorOrder.Of(collection), (left, right) =>
        {
            var bySection = layout is null ? 0 : layout.SectionOf(left) - layout.SectionOf(right);
            return bySection != 0 ? bySection : compare(left, right) is var compared && compared != 0 ? compared : left - right;
        });
        return order.Select((child, slot) => child == slot).All(stays => stays) ? null : new(tree, collection, children, layout, order);
    }

    /// <summary>Moves the text; unavailable where lines are shared or a value would change with what stands behind it.</summary>
    public Edit Apply()
    {
        var first = 0;
        while (order[first] == first) first++;
        var last = order.Length - 1;
        while (order[last] == last) last--;
        return layout is not null ? layout.Move(order, first, last)
            : collection is YamlMapping { IsFlow: true } or YamlSequence { IsFlow: true } ? MoveInFlow(first, last)
            : Edit.Unavailable;
    }

    /// <summary>In braces and brackets the children change places, and what is between them stays.</summary>
    private Edit MoveInFlow(int first, int last)
    {
        var span = TextSpan.FromBounds(children[first].Start, children[last].End);
        if (tree.Comments.Any(comment => comment.Start >= span.Start && comment.Start < span.End)) return Edit.Unavailable;

        var text = new System.Text.StringBuilder();
        for (var slot = first; slot <= last; slot++)
        {
            text.Append(tree.Source.Text.ToString(children[order[slot]]));
            if (slot < last) text.Append(tree.Source.Text.ToString(TextSpan.FromBounds(children[slot].End, children[slot + 1].Start)));
        }
        return tree.Source.Replace(span, text.ToString());
    }

    /// <summary>The smallest child that may come now, again and again.</summary>
    private static ImmutableArray<int> Sort(int count, ImmutableArray<(int Before, int Behind)> constraints, Comparison<int> compare)
    {
        var waitsFor = new int[count];
        var releases = constraints.ToLookup(constraint => constraint.Before, constraint => constraint.Behind);
        foreach (var (_, behind) in constraints) waitsFor[behind]++;

        var free = new SortedSet<int>(Enumerable.Range(0, count).Where(child => waitsFor[child] == 0), Comparer<int>.Create(compare));
        var order = ImmutableArray.CreateBuilder<int>(count);
        while (free.Count > 0)
        {
            var next = free.Min;
            free.Remove(next);
            order.Add(next);
            foreach (var released in releases[next])
            {
                if (--waitsFor[released] == 0) free.Add(released);
            }
        }
        return order.MoveToImmutable();
    }

    private static (int Misplaced, int Successor) FirstMisplaced(ImmutableArray<int> order)
    {
        var slots = new int[order.Length];
        for (var slot = 0; slot < order.Length; slot++) slots[order[slot]] = slot;
        var misplaced = 1;
        while (slots[misplaced] > slots[misplaced - 1]) misplaced++;
        var successor = 0;
        while (slots[successor] < slots[misplaced]) successor++;
        return (misplaced, successor);
    }
}
