using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LspDock.DockerDotNet.Reading;

/// <summary>An object of Docker.DotNet's models in a method: one that the method makes, or one that it gets from elsewhere and writes to.</summary>
internal sealed class DockerObject
{
    /// <summary>The most writes to one property that are told apart.</summary>
    private const int MostWrites = 64;

    private readonly List<PropertyWrite> writes = [];
    private readonly List<(string Property, CollectionAddition Addition)> additions = [];
    private readonly Dictionary<string, IReadOnlyList<PropertyWrite>> lasting = new(StringComparer.Ordinal);

    /// <summary>Describes an object.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="site">What makes it, or the first expression that names it.</param>
    public DockerObject(ITypeSymbol type, IOperation site)
    {
        Type = type;
        Site = site;
        if ((site as IObjectCreationOperation)?.Initializer is { } initializer) AddInitializer(initializer);
        else if (site is IObjectOrCollectionInitializerOperation members) AddInitializer(members);
    }

    /// <summary>The object's type.</summary>
    public ITypeSymbol Type { get; }

    /// <summary>What makes it, or the first expression that names it.</summary>
    public IOperation Site { get; }

    /// <summary>The creation as written. Null when the object comes from elsewhere.</summary>
    public BaseObjectCreationExpressionSyntax? Creation => (Site as IObjectCreationOperation)?.Syntax as BaseObjectCreationExpressionSyntax;

    /// <summary>Whether other code may see the object and change it, or it comes from other code.</summary>
    public bool IsPartial { get; private set; }

    /// <summary>Whether the method writes anything to it.</summary>
    public bool IsWritten => writes.Count + additions.Count > 0;

    /// <summary>All writes to its properties, in order.</summary>
    public IReadOnlyList<PropertyWrite> Writes => writes;

    /// <summary>Notes that other code sees the object.</summary>
    public void Escape() => IsPartial = true;

    /// <summary>Notes a write.</summary>
    public void Add(PropertyWrite write)
    {
        writes.Add(write);
        lasting.Remove(write.Property.Name);
    }

    /// <summary>Notes an addition to one of its collections.</summary>
    public void Add(string property, CollectionAddition addition) => additions.Add((property, addition));

    /// <summary>The additions to one of its collections.</summary>
    public IEnumerable<CollectionAddition> Additions(string property) => additions.Where(pair => pair.Property == property).Select(pair => pair.Addition);

    /// <summary>The writes to a property that a later one does not surely replace.</summary>
    public IReadOnlyList<PropertyWrite> WritesTo(string property)
    {
        if (!lasting.TryGetValue(property, out var known)) lasting.Add(property, known = Lasting(property));
        return known;
    }

    private List<PropertyWrite> Lasting(string property)
    {
        var all = writes.Where(write => write.Property.Name == property).ToList();
        if (all.Count > MostWrites) all.RemoveRange(0, all.Count - MostWrites);
        for (var index = all.Count - 1; index > 0; index--)
        {
            var later = all[index];
            if (all.Take(index).Where(earlier => Replaces(later, earlier)).ToList() is not { Count: > 0 } replaced) continue;

            all.RemoveAll(replaced.Contains);
            index = all.IndexOf(later);
        }
        return all;
    }

    /// <summary>Whether a write runs whenever an earlier one has: it is a statement of a block around it, in the same function.</summary>
    private static bool Replaces(PropertyWrite later, PropertyWrite earlier)
    {
        if (later.IsFallback || later.Operation.Parent is not IExpressionStatementOperation { Parent: IBlockOperation or ISwitchCaseOperation } statement) return false;

        for (var around = earlier.Operation.Parent; around is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation; around = around.Parent)
        {
            if (around == statement.Parent) return true;
        }
        return false;
    }

    private void AddInitializer(IObjectOrCollectionInitializerOperation initializer)
    {
        foreach (var member in initializer.Initializers)
        {
            if (member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: false } target } assignment) Add(new PropertyWrite(target.Property, assignment.Value, assignment, IsFallback: false));
            if (member is IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation nested } inner) Add(new PropertyWrite(nested.Property, inner.Initializer, inner, IsFallback: false));
        }
    }
}
