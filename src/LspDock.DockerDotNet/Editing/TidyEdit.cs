using LspDock.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.DockerDotNet.Editing;

/// <summary>
/// Removing the only member of an initialiser and adding another are two edits that know nothing of each other. Put together they
/// would leave a comma without a member before it, and removing alone would leave empty braces.
/// </summary>
internal static class TidyEdit
{
    /// <summary>The edit without such leftovers.</summary>
    public static Edit Of(Edit edit, SyntaxNode root)
    {
        if (!edit.IsAvailable) return edit;

        var changes = edit.Changes.Select(change => change.Change).ToList();
        foreach (var deletion in changes.Where(change => change.NewText is "" or null).ToList())
        {
            var list = root.FindToken(deletion.Span.Start).Parent?.AncestorsAndSelf().Select(ItemList.Of).FirstOrDefault(list => list is { Items: [var only] } && deletion.Span.Contains(only.Span));
            if (list is null) continue;

            changes.Remove(deletion);
            var insertions = changes.Where(change => change.Span == new TextSpan(deletion.Span.End, 0)).ToList();
            changes.RemoveAll(insertions.Contains);
            var added = string.Concat(insertions.Select(change => change.NewText)).TrimStart(',', ' ', '\t', '\r', '\n');
            changes.Add(added.Length > 0 ? new TextChange(deletion.Span, added) : Emptied(list, deletion));
        }
        return SyntaxEdit.Of(root, [.. changes]);
    }

    /// <summary>An object without members needs no initialiser, but parentheses.</summary>
    private static TextChange Emptied(ItemList list, TextChange deletion)
    {
        if (list.Node.Parent is not BaseObjectCreationExpressionSyntax creation) return deletion;

        var before = list.Open.GetPreviousToken().Span.End;
        return new TextChange(TextSpan.FromBounds(before, list.Close.Span.End), creation.ArgumentList is null ? "()" : "");
    }
}
