using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.DockerDotNet.Editing;

/// <summary>What stands between braces or brackets, separated by commas: an initialiser, a collection expression.</summary>
internal sealed record ItemList
{
    private const int IndentationStep = 4;

    private ItemList(SyntaxNode node, SyntaxToken open, SyntaxToken close, ImmutableArray<SyntaxNode> items, ImmutableArray<SyntaxToken> commas)
    {
        Node = node;
        Open = open;
        Close = close;
        Items = items;
        Commas = commas;
    }

    /// <summary>The whole list.</summary>
    public SyntaxNode Node { get; }

    /// <summary>The brace or bracket before the items.</summary>
    public SyntaxToken Open { get; }

    /// <summary>The brace or bracket behind them.</summary>
    public SyntaxToken Close { get; }

    /// <summary>The items.</summary>
    public ImmutableArray<SyntaxNode> Items { get; }

    /// <summary>The commas; as many as items when one trails, else one fewer.</summary>
    public ImmutableArray<SyntaxToken> Commas { get; }

    private bool HasTrailingComma => Commas.Length == Items.Length;

    private SourceText Text => Node.SyntaxTree.GetText();

    /// <summary>The list that a node is; null when it is none.</summary>
    public static ItemList? Of(SyntaxNode? node) => node switch
    {
        InitializerExpressionSyntax initializer => new(node, initializer.OpenBraceToken, initializer.CloseBraceToken, [.. initializer.Expressions], [.. initializer.Expressions.GetSeparators()]),
        CollectionExpressionSyntax collection => new(node, collection.OpenBracketToken, collection.CloseBracketToken, [.. collection.Elements], [.. collection.Elements.GetSeparators()]),
        _ => null,
    };

    /// <summary>Adds items behind the last, in the list's own layout.</summary>
    /// <param name="written">The items, each on one line.</param>
    public ImmutableArray<TextChange> Add(params ImmutableArray<string> written)
    {
        if (Items.IsEmpty) return [AddFirst(written)];

        var lastLine = Text.Lines.GetLineFromPosition(Items[Items.Length - 1].Span.End);
        var isOnePerLine = Text.Lines.IndexOf(Open.SpanStart) != Text.Lines.IndexOf(Items[0].SpanStart);
        var between = isOnePerLine ? Layout.LineBreak(Text) + Layout.Indentation(Text, Items[Items.Length - 1].SpanStart) : " ";
        var end = HasTrailingComma ? Commas[Commas.Length - 1].Span.End : Items[Items.Length - 1].Span.End;
        var added = string.Concat(written.Select((item, index) => (HasTrailingComma || index == 0 ? "" : ",") + between + item + (HasTrailingComma ? "," : "")));
        // A comment behind the last item belongs to that, so the new one goes below it.
        var hasComment = isOnePerLine && Close.SpanStart > lastLine.End && !string.IsNullOrWhiteSpace(Text.ToString(TextSpan.FromBounds(end, lastLine.End)));
        if (!hasComment) return [new TextChange(new TextSpan(end, 0), HasTrailingComma ? added : "," + added)];

        var below = new TextChange(new TextSpan(lastLine.End, 0), added);
        return HasTrailingComma ? [below] : [new TextChange(new TextSpan(end, 0), ","), below];
    }

    /// <summary>Removes an item with its comma, and with its line when it has one of its own. Comments stay.</summary>
    /// <param name="item">One of the items.</param>
    public ImmutableArray<TextChange> Remove(SyntaxNode item)
    {
        var index = Items.IndexOf(item);
        var end = index < Commas.Length ? Commas[index].Span.End : item.Span.End;
        if (Items.Length == 1) return [Deletion(item.SpanStart, end)];

        var line = Text.Lines.GetLineFromPosition(item.SpanStart);
        var isOnOwnLine = line.LineNumber > 0 && string.IsNullOrWhiteSpace(Text.ToString(TextSpan.FromBounds(line.Start, item.SpanStart)));
        var lastLine = Text.Lines.GetLineFromPosition(end);
        var hasComment = !string.IsNullOrWhiteSpace(Text.ToString(TextSpan.FromBounds(end, lastLine.End))) && (index + 1 == Items.Length || Items[index + 1].SpanStart > lastLine.End) && Close.SpanStart > lastLine.End;
        var start = isOnOwnLine && !hasComment ? Text.Lines[line.LineNumber - 1].End : item.SpanStart;
        if (index < Commas.Length)
        {
            if (isOnOwnLine || index + 1 < Items.Length) return [Deletion(start, isOnOwnLine ? end : Items[index + 1].SpanStart)];
            return [Deletion(Commas[index - 1].Span.End, end)];
        }
        var comma = Commas[index - 1].Span;
        if (!isOnOwnLine) return [Deletion(comma.Start, end)];
        return string.IsNullOrWhiteSpace(Text.ToString(TextSpan.FromBounds(comma.End, start))) ? [Deletion(comma.Start, end)] : [Deletion(comma.Start, comma.End), Deletion(start, end)];
    }

    private static TextChange Deletion(int start, int end) => new(TextSpan.FromBounds(start, end), "");

    private TextChange AddFirst(ImmutableArray<string> written)
    {
        var inside = TextSpan.FromBounds(Open.Span.End, Close.SpanStart);
        if (Text.Lines.IndexOf(Open.SpanStart) == Text.Lines.IndexOf(Close.SpanStart))
        {
            var blank = Close.IsKind(SyntaxKind.CloseBraceToken) ? " " : "";
            return new TextChange(inside, blank + string.Join(", ", written) + blank);
        }
        var start = Layout.LineBreak(Text) + Layout.Indentation(Text, Close.SpanStart) + new string(' ', IndentationStep);
        return new TextChange(new TextSpan(Open.Span.End, 0), start + string.Join("," + start, written));
    }
}
