using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LspDock.DockerDotNet.Reading;

/// <summary>
/// The Docker objects of one method: what makes them, which expressions mean them, and what is written to them. It does not follow
/// the order of execution: a write anywhere in the method counts, so that what is absent is surely absent.
/// </summary>
internal sealed class ObjectHeap
{
    /// <summary>The most references followed from one expression, one behind the other.</summary>
    private const int MostSteps = 16;

    /// <summary>The most expressions looked at for one, all branches together.</summary>
    private const int MostBranches = 256;

    private readonly DockerTypes types;
    private readonly Dictionary<IOperation, DockerObject> made = [];
    private readonly Dictionary<ISymbol, DockerObject> given = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(DockerObject, string), DockerObject> parts = [];
    private readonly List<DockerObject> objects = [];
    private readonly Dictionary<DockerObject, IInvocationOperation> createCalls = [];
    private int branches;

    private ObjectHeap(DockerTypes types) => this.types = types;

    /// <summary>The objects, in order of appearance.</summary>
    public IReadOnlyList<DockerObject> Objects => objects;

    /// <summary>The client's call that creates a container; null when the method has none.</summary>
    public IInvocationOperation? CreateCall(DockerObject parameters) => createCalls.TryGetValue(parameters, out var call) ? call : null;

    /// <summary>What the method's variables hold.</summary>
    public SymbolValues Variables { get; } = new();

    /// <summary>Reads a method or an initialiser.</summary>
    public static ObjectHeap Of(ImmutableArray<IOperation> blocks, DockerTypes types, CancellationToken cancellationToken)
    {
        var heap = new ObjectHeap(types);
        var operations = new List<IOperation>();
        foreach (var operation in blocks.SelectMany(block => block.DescendantsAndSelf()))
        {
            cancellationToken.ThrowIfCancellationRequested();
            operations.Add(operation);
            heap.Variables.Note(operation);
            if (operation is IObjectCreationOperation creation && (types.IsConfiguration(creation.Type) || types.IsNetworkParameters(creation.Type) || types.IsExecParameters(creation.Type))) heap.ObjectOf(creation, creation.Type!);
        }
        foreach (var operation in operations) heap.NoteWrites(operation);
        foreach (var operation in operations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (types.IsConfiguration(operation.Type) && !heap.IsHarmless(operation, steps: 0)) heap.Escape(operation);
        }
        return heap;
    }

    /// <summary>The objects that an expression may mean.</summary>
    public Resolution Resolve(IOperation? expression)
    {
        branches = 0;
        return Resolve(expression, steps: 0);
    }

    /// <summary>The objects that a property of an object may hold.</summary>
    public Resolution ResolvePart(DockerObject owner, string property)
    {
        branches = 0;
        return ResolvePart(owner, property, steps: 0);
    }

    private Resolution Resolve(IOperation? expression, int steps)
    {
        if (expression is null || steps > MostSteps || ++branches > MostBranches) return Resolution.Unknown;

        switch (expression)
        {
            case IConversionOperation conversion:
                return Resolve(conversion.Operand, steps + 1);
            case IObjectCreationOperation creation when types.IsModel(creation.Type):
                return Resolution.Of(ObjectOf(creation, creation.Type!));
            case IObjectOrCollectionInitializerOperation { Parent: IMemberInitializerOperation } initializer when types.IsModel(initializer.Type):
                var members = ObjectOf(initializer, initializer.Type!);
                members.Escape();
                return Resolution.Of(members);
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                return Resolve(choice.WhenTrue, steps + 1) + Resolve(otherwise, steps + 1);
            case ICoalesceOperation coalesce:
                return Resolve(coalesce.Value, steps + 1) + Resolve(coalesce.WhenNull, steps + 1);
            case ISwitchExpressionOperation choice:
                return choice.Arms.Aggregate(Resolution.None, (all, arm) => all + Resolve(arm.Value, steps + 1));
            case ISimpleAssignmentOperation assignment:
                return Resolve(assignment.Value, steps + 1);
            case ICoalesceAssignmentOperation assignment:
                return Resolve(assignment.Target, steps + 1);
            case IConditionalAccessInstanceOperation instance:
                return Resolve(AccessedBy(instance), steps + 1);
            case { ConstantValue: { HasValue: true, Value: null } }:
                return Resolution.None;
            case IPropertyReferenceOperation { Instance: { } owner, Property.IsIndexer: false } part when types.IsModel(part.Property.ContainingType) && types.IsModel(part.Type):
                return ResolveParts(owner, part, steps);
            default:
                return SymbolValues.SymbolOf(expression) is { } symbol && types.IsModel(expression.Type) ? ResolveSymbol(symbol, expression, steps) : Resolution.Unknown;
        }
    }

    private Resolution ResolveSymbol(ISymbol symbol, IOperation expression, int steps)
    {
        var values = Variables.Assigned(symbol);
        var resolved = values.Aggregate(Resolution.None, (all, value) => all + Resolve(value, steps + 1));
        if (symbol is ILocalSymbol && values.Count > 0 && resolved is { IsWhole: true, Objects.IsEmpty: false }) return resolved;
        // A container's description in a field is read where it is declared.
        if (!types.IsConfiguration(expression.Type) && Variables.OnlyValue(expression) is { } declared && Resolve(declared, steps + 1) is { IsWhole: true } shared) return shared;

        // Other code decides what it is, at least at times.
        if (!given.TryGetValue(symbol, out var unknown)) given.Add(symbol, unknown = Track(new DockerObject(expression.Type!, expression)));
        unknown.Escape();
        return resolved + Resolution.Of(unknown);
    }

    private Resolution ResolveParts(IOperation owner, IPropertyReferenceOperation part, int steps)
    {
        var owners = Resolve(owner, steps + 1);
        var result = owners.IsWhole ? Resolution.None : Resolution.Unknown;
        foreach (var each in owners.Objects)
        {
            var held = ResolvePart(each, part.Property.Name, steps + 1);
            if (held.Objects.IsEmpty)
            {
                parts.Add((each, part.Property.Name), Track(new DockerObject(part.Type!, part)));
                held = ResolvePart(each, part.Property.Name, steps + 1);
            }
            result += held;
        }
        return result;
    }

    private Resolution ResolvePart(DockerObject owner, string property, int steps)
    {
        var written = owner.WritesTo(property).Aggregate(Resolution.None, (all, write) => all + Resolve(write.Value, steps + 1));
        if (!parts.TryGetValue((owner, property), out var part)) return written;

        part.Escape();
        return written + Resolution.Of(part);
    }

    private DockerObject ObjectOf(IOperation site, ITypeSymbol type)
    {
        if (!made.TryGetValue(site, out var known)) made.Add(site, known = Track(new DockerObject(type, site)));
        return known;
    }

    private DockerObject Track(DockerObject added)
    {
        objects.Add(added);
        return added;
    }

    private void NoteWrites(IOperation operation)
    {
        switch (operation)
        {
            // Members of initialisers are known to their object.
            case IAssignmentOperation { Target: IPropertyReferenceOperation { Instance: not null and not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } } target } assignment
                when assignment is ISimpleAssignmentOperation or ICoalesceAssignmentOperation:
                if (target.Property.IsIndexer) NoteAddition(target.Instance, new CollectionAddition(target.Arguments[0].Value, assignment.Value, IsRange: false));
                else if (types.IsModel(target.Property.ContainingType)) NoteWrite(target, assignment);
                break;
            case IInvocationOperation { Instance: not null and not IInstanceReferenceOperation, TargetMethod.Name: "Add" or "AddRange" or "TryAdd" } call:
                if (call.Arguments is [var only]) NoteAddition(call.Instance, new CollectionAddition(null, only.Value, call.TargetMethod.Name == "AddRange"));
                if (call.Arguments is [var key, var value]) NoteAddition(call.Instance, new CollectionAddition(key.Value, value.Value, IsRange: false));
                break;
            case IInvocationOperation create when DockerTypes.IsCreateCall(create.TargetMethod):
                foreach (var created in create.Arguments.Where(argument => types.IsParameters(argument.Value.Type)).SelectMany(argument => Resolve(argument.Value).Objects)) createCalls[created] = create;
                break;
        }
    }

    private void NoteWrite(IPropertyReferenceOperation target, IAssignmentOperation assignment)
    {
        foreach (var owner in Resolve(target.Instance).Objects)
        {
            owner.Add(new PropertyWrite(target.Property, assignment.Value, assignment, assignment is ICoalesceAssignmentOperation));
        }
    }

    private void NoteAddition(IOperation collection, CollectionAddition addition)
    {
        if (collection is IConditionalAccessInstanceOperation instance) collection = AccessedBy(instance) ?? collection;
        if (collection is IPropertyReferenceOperation { Instance: { } owner } property && types.IsModel(property.Property.ContainingType))
        {
            foreach (var each in Resolve(owner).Objects) each.Add(property.Property.Name, addition);
        }
        else if (SymbolValues.SymbolOf(collection) is { } symbol)
        {
            Variables.Add(symbol, addition);
        }
    }

    private static IOperation? AccessedBy(IConditionalAccessInstanceOperation instance)
    {
        IOperation below = instance;
        for (var around = instance.Parent; around is not null; below = around, around = around.Parent)
        {
            if (around is IConditionalAccessOperation access && access.WhenNotNull == below) return access.Operation;
        }
        return null;
    }

    private void Escape(IOperation expression)
    {
        foreach (var seen in Resolve(expression).Objects) seen.Escape();
    }

    /// <summary>Whether nothing but this method's own writes, and the client, can reach the object through this use of it.</summary>
    private bool IsHarmless(IOperation expression, int steps) => steps <= MostSteps && expression.Parent switch
    {
        IConditionalOperation choice => choice.Condition == expression || IsHarmless(choice, steps + 1),
        IConversionOperation or ICoalesceOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation => IsHarmless(expression.Parent, steps + 1),
        IAssignmentOperation assignment => assignment.Target == expression || assignment.Target is ILocalReferenceOperation || IsModelProperty(assignment.Target),
        IArgumentOperation { Parent: IInvocationOperation call } => DockerTypes.IsCreateCall(call.TargetMethod),
        IArgumentOperation { Parent: IObjectCreationOperation copy } => types.IsConfiguration(copy.Type),
        IMemberReferenceOperation or IInvocationOperation or IVariableInitializerOperation or IExpressionStatementOperation or IBinaryOperation or IIsPatternOperation
            or INameOfOperation or IConditionalAccessOperation or IMemberInitializerOperation or IInterpolationOperation or IObjectOrCollectionInitializerOperation => true,
        _ => expression is IInstanceReferenceOperation or IObjectOrCollectionInitializerOperation,
    };

    private bool IsModelProperty(IOperation target) => target is IPropertyReferenceOperation property && types.IsModel(property.Property.ContainingType);
}
