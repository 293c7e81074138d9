using System.Collections.Immutable;
using LspDock.Features.Workspace;
using LspDock.Linting;
using LspDock.Syntax.Compose.Merging;
using LspDock.Syntax.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.Completion;

/// <summary>Says what can be written at a place of a Compose file: keys, values, names of the project, variables, anchors.</summary>
public static class CompletionProvider
{
    /// <summary>What can be written; null when there is nothing to say.</summary>
    /// <param name="document">The document.</param>
    /// <param name="offset">The place, in UTF-16 code units.</param>
    /// <param name="cancellationToken">Looked at before the work.</param>
    public static CompletionList? At(OpenDocument document, int offset, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (offset < 0 || offset > document.Text.Length) return null;

        var content = document.ContentAround(offset);
        for (var index = 0; index < content.Nodes.Length; index++)
        {
            if (content.Nodes[index] is not YamlTree tree) continue;

            // A file's project is read right behind its tree.
            var project = index + 1 < content.Nodes.Length ? content.Nodes[index + 1] as ComposeProject : null;
            if (content.Text != document.Text) return At(content, tree, project, document.Text, document.Text.ToString(), offset, offset);
            if (tree.Source.FromHost(offset) is { } cursor) return At(content, tree, project, document.Text, tree.Source.Text.ToString(), offset, cursor);
        }
        return null;
    }

    private static CompletionList? At(LintDocument document, YamlTree tree, ComposeProject? project, SourceText host, string text, int offset, int cursor)
    {
        if (YamlPlaceReader.Find(text, cursor) is not { } place) return null;

        var spot = ComposeSpot.Of(place, tree, text, cursor, project, document);
        var (word, items) = Items(spot);
        if (items.IsEmpty) return null;

        var indentation = Indentation(host.ToString(), text, offset, cursor);
        if (indentation is null) items = items.RemoveAll(item => item.IsMultiLine);
        // The word before the cursor is on the cursor's line, which a region holds one to one.
        var span = new TextSpan(offset - (cursor - word.Start), word.Length);
        return items.IsEmpty ? null : new(span, indentation ?? "", [.. items.OrderBy(item => item.Group)]);
    }

    private static (TextSpan Word, ImmutableArray<CompletionItem> Items) Items(ComposeSpot spot)
    {
        if (VariableItems.WordOf(spot) is { } variable) return (variable, [.. VariableItems.Of(spot, variable)]);
        if (spot.Typed.StartsWith('*') && spot.Place.Quote is null) return (spot.Place.Word, [.. AnchorItems.Of(spot)]);
        if (spot.Place is { Kind: YamlPlaceKind.Value, Path: [.., { Key: "<<" }] } or { Kind: YamlPlaceKind.Item, Path: [.., { Key: "<<" }, { Key: null }] }) return (spot.Place.Word, [.. AnchorItems.Of(spot)]);
        if (spot.Attribute is null) return (spot.Place.Word, []);

        var word = ValueItems.WordOf(spot);
        return spot.Place.Kind switch
        {
            YamlPlaceKind.Key => (word, [.. KeyItems.Of(spot)]),
            YamlPlaceKind.Value => (word, [.. ValueItems.Of(spot)]),
            YamlPlaceKind.Item => (word, [.. ValueItems.Of(spot), .. KeyItems.Of(spot)]),
            _ => (word, [.. ValueItems.Below(spot), .. spot.Place.IsAmongItems ? [] : KeyItems.Of(spot)]),
        };
    }

    /// <summary>What stands before the line's content, in the document; null when that is more than blanks, and further lines cannot be written.</summary>
    private static string? Indentation(string host, string text, int offset, int cursor)
    {
        var hostStart = YamlLine.StartOf(host, offset);
        var start = YamlLine.StartOf(text, cursor);
        var content = Math.Min(YamlLine.SkipBlanks(text, start, text.Length), cursor);
        var end = offset - (cursor - content);
        return end >= hostStart && YamlLine.SkipBlanks(host, hostStart, end) == end ? host[hostStart..end] : null;
    }
}
