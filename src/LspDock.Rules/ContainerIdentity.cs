using System.Runtime.CompilerServices;
using LspDock.Model;

namespace LspDock.Rules;

/// <summary>Tells containers apart by themselves: two that are configured alike are two.</summary>
internal sealed class ContainerIdentity : IEqualityComparer<Container>
{
    /// <summary>The only one.</summary>
    public static ContainerIdentity Comparer { get; } = new();

    /// <inheritdoc/>
    public bool Equals(Container? x, Container? y) => ReferenceEquals(x, y);

    /// <inheritdoc/>
    public int GetHashCode(Container obj) => RuntimeHelpers.GetHashCode(obj);
}
