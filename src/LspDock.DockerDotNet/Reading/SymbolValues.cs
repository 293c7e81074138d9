using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LspDock.DockerDotNet.Reading;

/// <summary>What the variables of a method get, and what is put into the collections that they hold.</summary>
internal sealed class SymbolValues
{
    private readonly Dictionary<ISymbol, List<IOperation?>> assigned = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<CollectionAddition>> additions = new(SymbolEqualityComparer.Default);

    /// <summary>Notes what an operation does to a variable.</summary>
    public void Note(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Initializer: { } initializer } declarator:
                Assign(declarator.Symbol, initializer.Value);
                break;
            case ISimpleAssignmentOperation assignment:
                Assign(SymbolOf(assignment.Target), assignment.IsRef ? null : assignment.Value);
                break;
            case ICoalesceAssignmentOperation assignment:
                Assign(SymbolOf(assignment.Target), assignment.Value);
                break;
            case ICompoundAssignmentOperation assignment:
                Assign(SymbolOf(assignment.Target), null);
                break;
            case IIncrementOrDecrementOperation step:
                Assign(SymbolOf(step.Target), null);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument:
                Assign(SymbolOf(argument.Value), null);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                foreach (var target in deconstruction.Target.DescendantsAndSelf()) Assign(SymbolOf(target), null);
                break;
        }
    }

    /// <summary>Notes that something is put into a variable's collection.</summary>
    public void Add(ISymbol symbol, CollectionAddition addition)
    {
        if (!additions.TryGetValue(symbol, out var list)) additions.Add(symbol, list = []);
        list.Add(addition);
    }

    /// <summary>What is put into a variable's collection after it was made.</summary>
    public IReadOnlyList<CollectionAddition> Additions(ISymbol symbol) => additions.TryGetValue(symbol, out var list) ? list : [];

    /// <summary>All that a variable is assigned in the method, null standing for what cannot be known. Empty for one that gets its value elsewhere.</summary>
    public IReadOnlyList<IOperation?> Assigned(ISymbol symbol) => assigned.TryGetValue(symbol, out var values) ? values : [];

    /// <summary>The only value that a variable has: a local's that is assigned once, or a read-only field's from its declaration in the same file. Null when there is no such value.</summary>
    public IOperation? OnlyValue(IOperation reference) => reference switch
    {
        ILocalReferenceOperation { Local: var local } => Assigned(local) is [{ } only] ? only : null,
        IFieldReferenceOperation { Field: { IsReadOnly: true } field } => DeclaredValue(field, reference.SemanticModel, reference.Syntax.SyntaxTree),
        _ => null,
    };

    /// <summary>The variable, field or property that an expression names; null for other expressions and for indexers.</summary>
    public static ISymbol? SymbolOf(IOperation expression) => expression switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation { Property.IsIndexer: false } property => property.Property,
        IDeclarationExpressionOperation declaration => SymbolOf(declaration.Expression),
        IConversionOperation conversion => SymbolOf(conversion.Operand),
        _ => null,
    };

    private static IOperation? DeclaredValue(IFieldSymbol field, SemanticModel? model, SyntaxTree tree) =>
        field.DeclaringSyntaxReferences is [var declared] && declared.SyntaxTree == tree && declared.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value }
            ? model?.GetOperation(value)
            : null;

    private void Assign(ISymbol? symbol, IOperation? value)
    {
        if (symbol is null) return;
        if (!assigned.TryGetValue(symbol, out var values)) assigned.Add(symbol, values = []);
        values.Add(value);
    }
}
