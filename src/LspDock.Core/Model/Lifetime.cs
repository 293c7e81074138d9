namespace LspDock.Model;

/// <summary>The statements of a script between which something exists; positions count the document's statements from zero.</summary>
/// <param name="Start">The statement that creates it.</param>
/// <param name="End">The first statement after which it is gone; <see cref="int.MaxValue"/> when nothing removes it.</param>
public readonly record struct Lifetime(int Start, int End)
{
    /// <summary>From before the first statement until after the last: everything in a Compose file.</summary>
    public static Lifetime Always { get; } = new(int.MinValue, int.MaxValue);

    /// <summary>Whether both exist at some moment.</summary>
    public bool Overlaps(Lifetime other) => Start < other.End && other.Start < End;
}
