using System.Collections.Immutable;
using LspDock.DockerDotNet.Reading;
using LspDock.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.DockerDotNet.Editing;

/// <summary>Gives an object another property, where its others are set.</summary>
internal static class ObjectEdit
{
    /// <summary>Sets a property: in the initialiser that has members, else behind the last statement that sets one, else in a new initialiser.</summary>
    /// <param name="target">The object.</param>
    /// <param name="property">The property's name.</param>
    /// <param name="value">Its value as written.</param>
    public static Edit Set(DockerObject target, string property, string value)
    {
        var written = $"{property} = {value}";
        var list = ItemList.Of(target.Creation?.Initializer);
        if (list is { Items.IsEmpty: false }) return SyntaxEdit.Of(list.Node, list.Add(written));
        if (LastStatement(target) is var (statement, receiver)) return SyntaxEdit.AddBehind(statement, $"{receiver}.{written};");
        if (list is not null) return SyntaxEdit.Of(list.Node, list.Add(written));
        if (target.Creation is not { } creation) return Edit.Unavailable;

        var isEmpty = creation is ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0 };
        var span = isEmpty ? TextSpan.FromBounds(creation.NewKeyword.GetNextToken().SpanStart, creation.Span.End) : new TextSpan(creation.Span.End, 0);
        var type = isEmpty ? ((ObjectCreationExpressionSyntax)creation).Type.ToString() : "";
        return SyntaxEdit.Of(creation, [new TextChange(span, $"{type} {{ {written} }}")]);
    }

    /// <summary>Adds items to the list that a property has; unavailable when it is not written as one.</summary>
    public static Edit AddItems(PropertyWrite write, ImmutableArray<string> items)
    {
        var value = ValueReader.Strip(write.Value).Syntax;
        var list = ItemList.Of(value switch
        {
            BaseObjectCreationExpressionSyntax creation => creation.Initializer,
            ArrayCreationExpressionSyntax array => array.Initializer,
            ImplicitArrayCreationExpressionSyntax array => array.Initializer,
            _ => value,
        });
        return list is null ? Edit.Unavailable : SyntaxEdit.Of(value, list.Add(items));
    }

    /// <summary>The last statement that sets a property, in the block of the object's declaration where it has one there, and the object's name in it.</summary>
    private static (ExpressionStatementSyntax Statement, string Receiver)? LastStatement(DockerObject target)
    {
        var all = new List<(ExpressionStatementSyntax Statement, string Receiver)>();
        foreach (var write in target.Writes)
        {
            if (write.Syntax is AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement, Left: MemberAccessExpressionSyntax member }) all.Add((statement, member.Expression.ToString()));
        }
        var block = target.Creation?.FirstAncestorOrSelf<StatementSyntax>()?.Parent;
        var same = all.Where(pair => BlockOf(pair.Statement) == BlockOf(block)).ToList();
        return same.Count > 0 ? same[same.Count - 1] : target.Creation is null && all.Count > 0 ? all[all.Count - 1] : null;
    }

    /// <summary>What holds a statement; the file for one at its top level.</summary>
    private static SyntaxNode? BlockOf(SyntaxNode? node) => node switch
    {
        StatementSyntax and not BlockSyntax => BlockOf(node.Parent),
        GlobalStatementSyntax => node.Parent,
        _ => node,
    };
}
