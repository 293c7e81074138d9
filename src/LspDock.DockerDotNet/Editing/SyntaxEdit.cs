using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.DockerDotNet.Editing;

/// <summary>Edits of C# code as text, so that nothing else of the file changes.</summary>
internal static class SyntaxEdit
{
    /// <summary>Changes of the file that holds a node, as one edit.</summary>
    public static Edit Of(SyntaxNode node, ImmutableArray<TextChange> changes) =>
        changes.Aggregate(Edit.Empty, (edit, change) => edit + Edit.Replace(new DocumentPath(node.SyntaxTree.FilePath), change.Span, change.NewText ?? ""));

    /// <summary>Replaces one node.</summary>
    public static Edit Replace(SyntaxNode node, string newText) => Edit.Replace(new DocumentPath(node.SyntaxTree.FilePath), node.Span, newText);

    /// <summary>Removes a member or item of an initialiser or list, or a statement that does nothing but assign or add it. A list that would be empty goes too.</summary>
    public static Edit Remove(SyntaxNode node)
    {
        if (node.Parent is ExpressionElementSyntax element) node = element;
        // The entry of a dictionary goes with its key.
        if (node.Parent is AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax or ElementAccessExpressionSyntax } or InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression }) node = node.Parent;
        if (node.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1 } call }) return Remove(call);
        if (node.Parent is ExpressionStatementSyntax statement) return Remove(statement);
        if (ItemList.Of(node.Parent) is not { } list || !list.Items.Contains(node)) return Edit.Unavailable;

        return list.Items.Length == 1 && AssignmentOf(list.Node) is { } emptied ? Remove(emptied) : Of(node, list.Remove(node));
    }

    /// <summary>Adds a statement behind another, on a line of its own when that has one.</summary>
    /// <param name="statement">The statement behind which it goes.</param>
    /// <param name="written">The new one.</param>
    public static Edit AddBehind(StatementSyntax statement, string written)
    {
        if (statement.Parent is not (BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax)) return Edit.Unavailable;

        var text = statement.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(statement.Span.End);
        var rest = text.ToString(TextSpan.FromBounds(statement.Span.End, line.End));
        var hasComment = rest.TrimStart().StartsWith("//", StringComparison.Ordinal);
        var isInline = rest.Trim().Length > 0 && !hasComment;
        var start = isInline ? " " : Layout.LineBreak(text) + Layout.Indentation(text, statement.SpanStart);
        return Of(statement, [new TextChange(new TextSpan(hasComment ? line.End : statement.Span.End, 0), start + written)]);
    }

    /// <summary>Adds a statement before another, on a line of its own when that has one.</summary>
    /// <param name="statement">The statement before which it goes.</param>
    /// <param name="written">The new one.</param>
    public static Edit AddBefore(StatementSyntax statement, string written)
    {
        if (statement.Parent is not (BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax)) return Edit.Unavailable;

        var text = statement.SyntaxTree.GetText();
        var indentation = Layout.Indentation(text, statement.SpanStart);
        var isFirstOnLine = text.Lines.GetLineFromPosition(statement.SpanStart).Start + indentation.Length == statement.SpanStart;
        return Of(statement, [new TextChange(new TextSpan(statement.SpanStart, 0), written + (isFirstOnLine ? Layout.LineBreak(text) + indentation : " "))]);
    }

    private static Edit Remove(StatementSyntax statement)
    {
        if (statement.Parent is not (BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax)) return Edit.Unavailable;

        var text = statement.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(statement.SpanStart);
        var lastLine = text.Lines.GetLineFromPosition(statement.Span.End);
        var isAlone = line.LineNumber > 0
            && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, statement.SpanStart)))
            && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(statement.Span.End, lastLine.End)));
        var start = isAlone ? text.Lines[line.LineNumber - 1].End : statement.SpanStart;
        var end = statement.Span.End;
        while (!isAlone && end < lastLine.End && text[end] == ' ') end++;
        return Of(statement, [new TextChange(TextSpan.FromBounds(start, end), "")]);
    }

    /// <summary>The assignment whose value is a list of texts and nothing else.</summary>
    private static AssignmentExpressionSyntax? AssignmentOf(SyntaxNode list)
    {
        var value = list is InitializerExpressionSyntax { RawKind: (int)SyntaxKind.CollectionInitializerExpression or (int)SyntaxKind.ArrayInitializerExpression } && list.Parent is BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax ? list.Parent
            : list is CollectionExpressionSyntax ? list
            : null;
        return value?.Parent as AssignmentExpressionSyntax;
    }
}
