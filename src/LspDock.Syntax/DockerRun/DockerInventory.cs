using System.Collections.Immutable;
using LspDock.Model;

namespace LspDock.Syntax.DockerRun;

/// <summary>Things of one kind that come and go, some of them with names.</summary>
/// <typeparam name="T">The kind.</typeparam>
internal sealed class DockerInventory<T>
{
    private readonly List<(T Thing, Lifetime Lifetime)> all = [];
    private readonly Dictionary<string, int> named = new(StringComparer.Ordinal);
    private int endedBelow;

    /// <summary>Adds a thing; it takes the name of an earlier one.</summary>
    /// <returns>The earlier one, if it was still there, as far as the text tells; else null.</returns>
    public (T Thing, Lifetime Lifetime)? Add(string? name, T thing, Lifetime lifetime)
    {
        (T Thing, Lifetime Lifetime)? owner = null;
        if (name is not null)
        {
            if (named.TryGetValue(name, out var earlier))
            {
                if (!lifetime.IsUncertain && !all[earlier].Lifetime.IsUncertain && all[earlier].Lifetime.End > lifetime.Start) owner = all[earlier];
                EndAt(earlier, lifetime.Start);
            }
            named[name] = all.Count;
        }
        all.Add((thing, lifetime));
        return owner;
    }

    /// <summary>The thing of a name is gone after a statement.</summary>
    public void End(string? name, int statement, Func<T, bool>? condition = null)
    {
        if (name is null || !named.TryGetValue(name, out var index) || condition?.Invoke(all[index].Thing) == false) return;
        EndAt(index, statement);
        named.Remove(name);
    }

    /// <summary>The thing added last is gone after a statement, and frees its name.</summary>
    public void EndLast(int statement) => EndAt(all.Count - 1, statement + 1);

    /// <summary>Everything is gone after a statement.</summary>
    public void EndAll(int statement)
    {
        for (; endedBelow < all.Count; endedBelow++) EndAt(endedBelow, statement);
        named.Clear();
    }

    /// <summary>Changes the thing of a name, if it is there.</summary>
    public void Change(string? name, Func<T, T> change)
    {
        if (name is not null && named.TryGetValue(name, out var index)) all[index] = (change(all[index].Thing), all[index].Lifetime);
    }

    /// <summary>Gives a thing another name.</summary>
    public void Rename(string from, string to)
    {
        if (!named.TryGetValue(from, out var index)) return;
        named.Remove(from);
        named[to] = index;
    }

    /// <summary>All things, each with its lifetime.</summary>
    public ImmutableArray<T> ToImmutable(Func<T, Lifetime, T> withLifetime) => [.. all.Select(entry => withLifetime(entry.Thing, entry.Lifetime))];

    private void EndAt(int index, int statement)
    {
        var (thing, lifetime) = all[index];
        all[index] = (thing, lifetime with { End = Math.Min(lifetime.End, statement) });
    }
}
