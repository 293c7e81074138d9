using LspDock.DockerDotNet.Editing;
using LspDock.DockerDotNet.Reading;
using LspDock.Model;
using LspDock.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.DockerDotNet.Binding;

/// <summary>An assignment to a property, or an item of a list, in C#.</summary>
/// <param name="node">The assignment or item as written in the method.</param>
/// <param name="value">Its value.</param>
/// <param name="property">The property that is assigned. Null for an item.</param>
/// <param name="isShared">Whether the value is declared outside of the method, so that it is not this place's to edit.</param>
internal sealed class CSharpOrigin(SyntaxNode node, IOperation value, IPropertySymbol? property, bool isShared) : Origin
{
    /// <inheritdoc/>
    public override DocumentPath Document => new(node.SyntaxTree.FilePath);

    /// <inheritdoc/>
    public override TextSpan Span => node.Span;

    /// <summary>Where the constant or field that gives the value is declared, in any file of the compilation. Null when the value is written here.</summary>
    public Location? Declaration => ValueReader.Strip(value) switch
    {
        IFieldReferenceOperation constant => Declared(constant.Field),
        ILocalReferenceOperation local => Declared(local.Local),
        _ => null,
    };

    /// <inheritdoc/>
    public override Edit Remove() => isShared ? Edit.Unavailable : SyntaxEdit.Remove(node);

    /// <inheritdoc/>
    public override Edit Replace(string newValue)
    {
        if (isShared) return Edit.Unavailable;

        var written = property is null ? ValueText.Literal(newValue) : new ValueText(value.SemanticModel!, node.SpanStart).One(property, newValue);
        return written is null ? Edit.Unavailable : SyntaxEdit.Replace(value.Syntax, written);
    }

    private static Location? Declared(ISymbol symbol) => symbol.Locations.FirstOrDefault(location => location.IsInSource);
}
