namespace LspDock.Syntax.Shell;

/// <summary>A block that is open while a text is read.</summary>
/// <param name="Closer">The word or mark that ends it.</param>
/// <param name="Construct">The number of its branches.</param>
/// <param name="Around">The branch that the block as a whole stands in.</param>
/// <param name="Outer">The block around it. Null for the outermost.</param>
internal sealed record ShellBlock(string Closer, int Construct, ShellBranch? Around, ShellBlock? Outer)
{
    /// <summary>The branch of the commands being read.</summary>
    public ShellBranch? Branch { get; init; } = Around;

    /// <summary>The arm being read.</summary>
    public int Arm { get; init; }

    /// <summary>How many commands were read before it.</summary>
    public int FirstCommand { get; init; }

    /// <summary>The branch of the block that follows it. Null when nothing announced one.</summary>
    public ShellBranch? BodyBehind { get; init; }

    /// <summary>The list that the block is a part of, which goes on behind it.</summary>
    public (int Construct, int Part, ShellBranchKind Kind) List { get; init; }
}
