using System.Collections.Immutable;

namespace LspDock.Model;

/// <summary>The statements of a script between which something exists; positions count the document's statements from zero.</summary>
/// <param name="Start">The statement that creates it.</param>
/// <param name="End">The first statement after which it is gone; <see cref="int.MaxValue"/> when nothing removes it.</param>
public readonly record struct Lifetime(int Start, int End)
{
    private readonly ImmutableArray<Alternative> alternatives;

    /// <summary>From before the first statement until after the last: everything in a Compose file.</summary>
    public static Lifetime Always { get; } = new(int.MinValue, int.MaxValue);

    /// <summary>The arms of conditions that it is created in, innermost first.</summary>
    public ImmutableArray<Alternative> Alternatives
    {
        get => alternatives.IsDefault ? [] : alternatives;
        init => alternatives = value;
    }

    /// <summary>Whether it may not come to be, or several times over: a condition, a loop or a function decides.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Whether both exist at some moment.</summary>
    public bool Overlaps(Lifetime other) => Start < other.End && other.Start < End && !IsAlternativeTo(other);

    /// <summary>Whether of both only one comes to be: they stand in different arms of one condition.</summary>
    public bool IsAlternativeTo(Lifetime other)
    {
        foreach (var one in Alternatives)
        {
            foreach (var another in other.Alternatives)
            {
                if (one.Construct == another.Construct && one.Arm != another.Arm) return true;
            }
        }
        return false;
    }
}
