using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LspDock.DockerDotNet.Reading;

/// <summary>The items of lists and dictionaries, in every form in which C# writes them.</summary>
internal sealed class CollectionReader(SymbolValues variables)
{
    /// <summary>The most references followed from one expression, one behind the other.</summary>
    private const int MostSteps = 16;

    /// <summary>The most collections looked at for one, all branches together.</summary>
    private const int MostBranches = 256;

    /// <summary>The items that a property of an object gets.</summary>
    /// <param name="owner">The object.</param>
    /// <param name="property">The property's name.</param>
    /// <param name="write">The assignment that applies. Null when there is none.</param>
    public Items Of(DockerObject owner, string property, PropertyWrite? write)
    {
        var items = new Reading(variables);
        if (write is not null) items.Read(write.Value, shared: null, steps: 0);
        foreach (var addition in owner.Additions(property)) items.Add(addition, shared: null, steps: 0);
        return items.Finish();
    }

    /// <summary>The items of a collection.</summary>
    public Items Of(IOperation collection, SyntaxNode? shared)
    {
        var items = new Reading(variables);
        items.Read(collection, shared, steps: 0);
        return items.Finish();
    }

    /// <summary>What a collection holds.</summary>
    /// <param name="Known">The items that are known.</param>
    /// <param name="IsWhole">Whether there are no others.</param>
    internal readonly record struct Items(ImmutableArray<CollectionItem> Known, bool IsWhole);

    private sealed class Reading(SymbolValues variables)
    {
        private readonly ImmutableArray<CollectionItem>.Builder items = ImmutableArray.CreateBuilder<CollectionItem>();
        private bool isWhole = true;
        private int branches;

        public Items Finish() => new(items.ToImmutable(), isWhole);

        public void Read(IOperation collection, SyntaxNode? shared, int steps)
        {
            switch (collection)
            {
                case { ConstantValue: { HasValue: true, Value: null } }:
                    break;
                case var _ when steps > MostSteps || ++branches > MostBranches:
                    isWhole = false;
                    break;
                case IConversionOperation conversion:
                    Read(conversion.Operand, shared, steps + 1);
                    break;
                case ICollectionExpressionOperation expression:
                    foreach (var element in expression.Elements) ReadElement(element, shared, steps);
                    break;
                case IArrayCreationOperation { Initializer: { } initializer }:
                    foreach (var element in initializer.ElementValues) Add(null, element, shared);
                    break;
                case IArrayCreationOperation:
                    break;
                case IObjectCreationOperation creation:
                    // A copy of another collection, or a number of places to keep free.
                    foreach (var argument in creation.Arguments.Where(argument => argument.Value.Type is { SpecialType: not SpecialType.System_Int32 })) Read(argument.Value, shared, steps + 1);
                    if (creation.Initializer is { } added) ReadInitializer(added, shared);
                    break;
                case IObjectOrCollectionInitializerOperation members:
                    ReadInitializer(members, shared);
                    break;
                case IInvocationOperation { TargetMethod.Name: "ToList" or "ToArray" or "AsReadOnly" } copy when (copy.Instance ?? copy.Arguments.FirstOrDefault()?.Value) is { } copied:
                    Read(copied, shared, steps + 1);
                    break;
                default:
                    ReadVariable(collection, shared, steps);
                    break;
            }
        }

        public void Add(CollectionAddition addition, SyntaxNode? shared, int steps)
        {
            if (addition.IsRange) Read(addition.Value, shared, steps + 1);
            else Add(addition.Key, addition.Value, shared);
        }

        private void Add(IOperation? key, IOperation value, SyntaxNode? shared) => items.Add(new CollectionItem(key, value, shared));

        private void ReadElement(IOperation element, SyntaxNode? shared, int steps)
        {
            if (element is ISpreadOperation spread) Read(spread.Operand, shared, steps + 1);
            else Add(null, element, shared);
        }

        private void ReadInitializer(IObjectOrCollectionInitializerOperation initializer, SyntaxNode? shared)
        {
            foreach (var member in initializer.Initializers)
            {
                switch (member)
                {
                    case IInvocationOperation { Arguments: [var only] }:
                        Add(null, only.Value, shared);
                        break;
                    case IInvocationOperation { Arguments: [var key, var value] }:
                        Add(key.Value, value.Value, shared);
                        break;
                    case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var index] } } assignment:
                        Add(index.Value, assignment.Value, shared);
                        break;
                    default:
                        isWhole = false;
                        break;
                }
            }
        }

        private void ReadVariable(IOperation collection, SyntaxNode? shared, int steps)
        {
            if (variables.OnlyValue(collection) is not { } only)
            {
                isWhole = false;
                return;
            }
            Read(only, collection is IFieldReferenceOperation ? shared ?? collection.Syntax : shared, steps + 1);
            if (SymbolValues.SymbolOf(collection) is not { } symbol) return;
            foreach (var addition in variables.Additions(symbol)) Add(addition, shared, steps + 1);
        }
    }
}
