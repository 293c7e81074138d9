using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LspDock.Syntax.Yaml;

/// <summary>Builds the tree from the library's events, on a stack of its own so that no depth of nesting overflows the thread's.</summary>
internal sealed class YamlTreeBuilder(SourceText source, string text, YamlWorkingCopy copy)
{
    /// <summary>Up to this many entries are looked through one by one, which is cheaper than a table for each of thousands of small mappings.</summary>
    private const int MostWithoutTable = 12;

    private readonly Stack<Level> levels = new();
    /// <summary>The nodes of all open collections, those of the innermost last.</summary>
    private readonly List<YamlNode> children = [];
    private readonly ImmutableArray<YamlDocument>.Builder documents = ImmutableArray.CreateBuilder<YamlDocument>();
    private Dictionary<string, YamlNode> anchors = new(StringComparer.Ordinal);
    private YamlNode? root;
    private bool inDocument;

    /// <summary>A collection whose end has not come yet.</summary>
    /// <param name="IsMapping">Whether it is a mapping.</param>
    /// <param name="IsFlow">Whether it is in brackets or braces.</param>
    /// <param name="Start">Where it starts, with its anchor and tag.</param>
    /// <param name="Event">The event that began it.</param>
    /// <param name="FirstChild">The number of nodes that were open before its own.</param>
    private readonly record struct Level(bool IsMapping, bool IsFlow, int Start, NodeEvent Event, int FirstChild);

    /// <summary>Duplicate keys and aliases without an anchor.</summary>
    public List<(string Kind, TextSpan Span, ImmutableArray<string> Arguments)> Problems { get; } = [];

    /// <summary>The scalars with a <c>#</c>, which is no comment there, in order.</summary>
    public List<TextSpan> Leaves { get; } = [];

    /// <summary>The outermost collections in brackets or braces, in order.</summary>
    public List<TextSpan> FlowSpans { get; } = [];

    /// <summary>The offset behind the last event.</summary>
    public int LastOffset { get; private set; }

    /// <summary>Where the outermost bracket or brace starts that is open now; null when none is.</summary>
    public int? OpenFlowStart => levels.Where(level => level.IsFlow).Select(level => (int?)level.Start).LastOrDefault();

    /// <summary>Takes an event; false when the text is nested too deeply to go on.</summary>
    /// <param name="parsed">The event.</param>
    /// <param name="shift">What to add to the library's offsets.</param>
    public bool Add(ParsingEvent parsed, int shift)
    {
        var start = (int)parsed.Start.Index + shift;
        var end = (int)parsed.End.Index + shift;
        LastOffset = Math.Max(LastOffset, end);
        switch (parsed)
        {
            case DocumentStart:
                inDocument = true;
                root = null;
                anchors = new(StringComparer.Ordinal);
                break;
            case DocumentEnd:
                CloseDocument();
                break;
            case Scalar scalar:
                Place(ReadScalar(scalar, start, end));
                break;
            case AnchorAlias alias:
                Place(ReadAlias(alias.Value.Value, TextSpan.FromBounds(start, end)));
                break;
            case MappingStart mapping:
                levels.Push(new Level(IsMapping: true, mapping.Style == MappingStyle.Flow, start, mapping, children.Count));
                break;
            case SequenceStart sequence:
                levels.Push(new Level(IsMapping: false, sequence.Style == SequenceStyle.Flow, start, sequence, children.Count));
                break;
            case MappingEnd or SequenceEnd:
                CloseLevel(start + 1);
                break;
        }
        return levels.Count <= YamlReader.DeepestLevel;
    }

    /// <summary>The documents, with what is still open closed.</summary>
    public ImmutableArray<YamlDocument> Finish()
    {
        while (levels.Count > 0) CloseLevel(LastOffset);
        if (inDocument && root is not null) CloseDocument();
        return documents.ToImmutable();
    }

    private void CloseDocument()
    {
        inDocument = false;
        if (root is not null) documents.Add(new YamlDocument(root, root.FullSpan));
        root = null;
    }

    private void Place(YamlNode node)
    {
        if (levels.Count > 0) children.Add(node);
        else root ??= node;
        if (node.Anchor is { } anchor) anchors[anchor] = node;
    }

    private void CloseLevel(int flowEnd)
    {
        var level = levels.Pop();
        var own = TakeChildren(level.FirstChild);
        var start = SkipProperties(level.Start, level.Event, own is [var first, ..] ? first.FullSpan.Start : int.MaxValue);
        if (!level.IsFlow && own is [var outermost, ..]) start = Math.Min(outermost.FullSpan.Start, level.IsMapping ? int.MaxValue : DashBefore(outermost.FullSpan.Start, level.Start));
        var end = level.IsFlow ? flowEnd : own is [.., var last] ? last.FullSpan.End : start;
        end = Math.Min(Math.Max(start, end), text.Length);
        start = Math.Min(start, end);
        var span = TextSpan.FromBounds(start, end);
        var fullSpan = TextSpan.FromBounds(Math.Min(level.Start, start), end);
        if (level.IsFlow && (levels.Count == 0 || !levels.Peek().IsFlow)) FlowSpans.Add(span);
        var anchor = level.Event.Anchor.IsEmpty ? null : level.Event.Anchor.Value;
        var tag = TagOf(level.Event);
        Place(level.IsMapping
            ? new YamlMapping { Span = span, FullSpan = fullSpan, Anchor = anchor, Tag = tag, IsFlow = level.IsFlow, Entries = Pair(own) }
            : new YamlSequence { Span = span, FullSpan = fullSpan, Anchor = anchor, Tag = tag, IsFlow = level.IsFlow, Items = own });
    }

    private ImmutableArray<YamlNode> TakeChildren(int first)
    {
        var taken = new YamlNode[children.Count - first];
        children.CopyTo(first, taken, 0, taken.Length);
        children.RemoveRange(first, taken.Length);
        return ImmutableCollectionsMarshal.AsImmutableArray(taken);
    }

    private ImmutableArray<YamlEntry> Pair(ImmutableArray<YamlNode> nodes)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>((nodes.Length + 1) / 2);
        var table = entries.Capacity > MostWithoutTable ? new Dictionary<string, YamlEntry>(StringComparer.Ordinal) : null;
        for (var index = 0; index < nodes.Length; index += 2)
        {
            // A key whose value never came, because reading stopped there.
            var value = index + 1 < nodes.Length ? nodes[index + 1] : Absent(nodes[index].FullSpan.End);
            var entry = new YamlEntry(nodes[index], value);
            if (entry.Name is { } name)
            {
                if (Earlier(name, entries, table) is { } earlier) Problems.Add((YamlProblemKind.DuplicateKey, entry.Key.Span, [name, LineNumber(earlier.Key.Span.Start)]));
                else table?.Add(name, entry);
            }
            entries.Add(entry);
        }
        return entries.MoveToImmutable();
    }

    /// <summary>The first entry of a name; null when there is none yet.</summary>
    private static YamlEntry? Earlier(string name, ImmutableArray<YamlEntry>.Builder entries, Dictionary<string, YamlEntry>? table)
    {
        if (table is not null) return table.TryGetValue(name, out var known) ? known : null;

        for (var index = 0; index < entries.Count; index++)
        {
            if (entries[index].Name == name) return entries[index];
        }
        return null;
    }

    private string LineNumber(int offset) => (source.Lines.IndexOf(offset) + 1).ToString(CultureInfo.InvariantCulture);

    private static YamlScalar Absent(int offset) => new()
    {
        Span = new TextSpan(offset, 0),
        FullSpan = new TextSpan(offset, 0),
        Value = "",
        Style = YamlScalarStyle.Plain,
    };

    private YamlScalar ReadScalar(Scalar scalar, int start, int end)
    {
        var style = scalar.Style switch
        {
            ScalarStyle.SingleQuoted => YamlScalarStyle.SingleQuoted,
            ScalarStyle.DoubleQuoted => YamlScalarStyle.DoubleQuoted,
            ScalarStyle.Literal => YamlScalarStyle.Literal,
            ScalarStyle.Folded => YamlScalarStyle.Folded,
            _ => YamlScalarStyle.Plain,
        };
        end = Math.Min(end, text.Length);
        start = Math.Min(start, end);
        var contentStart = SkipProperties(start, scalar, end);
        if (style is not (YamlScalarStyle.SingleQuoted or YamlScalarStyle.DoubleQuoted))
        {
            while (end > contentStart && char.IsWhiteSpace(text[end - 1])) end--;
        }
        var value = YamlReader.Restore(scalar.Value);
        if (style == YamlScalarStyle.Plain && end < text.Length && end > contentStart && copy.IsSuppliedColon(end))
        {
            end++;
            value += text[end - 1];
        }
        var span = TextSpan.FromBounds(Math.Min(contentStart, end), end);
        var leafStart = span.Start;
        if (style is YamlScalarStyle.Literal or YamlScalarStyle.Folded)
        {
            while (leafStart < end && text[leafStart] is not ('\n' or '\r')) leafStart++;
        }
        if (end > leafStart && text.IndexOf('#', leafStart, end - leafStart) >= 0) Leaves.Add(TextSpan.FromBounds(leafStart, end));
        return new YamlScalar
        {
            Span = span,
            FullSpan = TextSpan.FromBounds(Math.Min(start, span.Start), span.End),
            Anchor = scalar.Anchor.IsEmpty ? null : scalar.Anchor.Value,
            Tag = TagOf(scalar),
            Value = value,
            Style = style,
        };
    }

    private YamlAlias ReadAlias(string name, TextSpan span)
    {
        // An anchor is known when its node is whole, so no alias can reach a node that holds the alias itself.
        if (!anchors.TryGetValue(name, out var target)) Problems.Add((YamlProblemKind.UndefinedAlias, span, [name]));
        return new YamlAlias { Span = span, FullSpan = span, Name = name, Target = target };
    }

    private static string? TagOf(NodeEvent node) => node.Tag.IsEmpty ? null : node.Tag.Value;

    /// <summary>The start of a node's content: behind its anchor and tag.</summary>
    private int SkipProperties(int start, NodeEvent node, int limit)
    {
        if (node.Anchor.IsEmpty && node.Tag.IsEmpty) return start;

        var offset = start;
        limit = Math.Min(limit, text.Length);
        while (offset < limit && text[offset] is '&' or '!')
        {
            while (offset < limit && !char.IsWhiteSpace(text[offset])) offset++;
            while (offset < limit && char.IsWhiteSpace(text[offset])) offset++;
        }
        return offset;
    }

    /// <summary>The dash of a block sequence's first item.</summary>
    private int DashBefore(int item, int limit)
    {
        var offset = Math.Min(item, text.Length) - 1;
        while (offset > limit && text[offset] != '-') offset--;
        return offset >= 0 && offset >= limit && text[offset] == '-' ? offset : item;
    }
}
