using System.Collections.Immutable;

namespace LspDock.Syntax.Shell;

/// <summary>A variable set by itself or for the command that follows: <c>NAME=value</c>, <c>NAME=(one two)</c>.</summary>
/// <param name="Name">The variable.</param>
/// <param name="Value">The value behind the sign, as a slice of its word; not known for an array.</param>
public readonly record struct ShellAssignment(string Name, ShellSlice Value)
{
    /// <summary>The elements of an array, in order. Default when the value is no array, or one with keys.</summary>
    public ImmutableArray<ShellWord> Items { get; init; }

    /// <summary>Where the array's parenthesis stands in the decoded text.</summary>
    public int ItemsStart { get; init; }

    /// <summary>Whether it is added to what the variable holds: <c>NAME+=value</c>.</summary>
    public bool IsAppended { get; init; }

    /// <summary>Whether the name is a function's own: <c>local NAME=value</c>.</summary>
    public bool IsLocal { get; init; }
}
