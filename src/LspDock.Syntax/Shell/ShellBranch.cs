namespace LspDock.Syntax.Shell;

/// <summary>Commands of which one thing decides whether, when or how often they run. A command has the innermost one that it stands in.</summary>
/// <param name="Parent">The branch around it. Null at the top level.</param>
/// <param name="Kind">What decides.</param>
/// <param name="Construct">Tells the constructs of a document apart: where it starts in the document, in UTF-16 code units. The arms of one <c>if</c>, <c>case</c> or list share it.</param>
/// <param name="Arm">Which arm of its construct, from zero.</param>
public sealed record ShellBranch(ShellBranch? Parent, ShellBranchKind Kind, int Construct, int Arm)
{
    /// <summary>What is nested deeper than this belongs to the branch around it.</summary>
    public const int DepthLimit = 64;

    /// <summary>How many branches it stands in, itself included; at most <see cref="DepthLimit"/>.</summary>
    public int Depth { get; } = (Parent?.Depth ?? 0) + 1;

    /// <summary>Whether its commands run once wherever the text runs.</summary>
    public bool IsCertain { get; } = Parent?.IsCertain != false
        && (Kind is ShellBranchKind.Pipeline or ShellBranchKind.Subshell or ShellBranchKind.Substitution or ShellBranchKind.Script || Kind == ShellBranchKind.Condition && Arm == 0);

    /// <summary>It and the branches around it, outermost last.</summary>
    public IEnumerable<ShellBranch> Around
    {
        get
        {
            for (var branch = this; branch is not null; branch = branch.Parent) yield return branch;
        }
    }

    /// <summary>Whether it, or a branch around it, is of a kind.</summary>
    public bool IsIn(ShellBranchKind kind) => Around.Any(branch => branch.Kind == kind);

    /// <summary>Whether commands of one branch never run in the same pass as those of the other: they stand in different arms of one <c>if</c> or <c>case</c>.</summary>
    public static bool AreExclusive(ShellBranch? one, ShellBranch? other)
    {
        while (one is not null && other is not null)
        {
            if (one.Depth > other.Depth)
            {
                one = one.Parent;
            }
            else if (other.Depth > one.Depth)
            {
                other = other.Parent;
            }
            else if (one.Construct == other.Construct && one.Kind == other.Kind)
            {
                return one.Arm != other.Arm && one.Kind is ShellBranchKind.If or ShellBranchKind.Case;
            }
            else
            {
                (one, other) = (one.Parent, other.Parent);
            }
        }
        return false;
    }

    /// <inheritdoc/>
    public bool Equals(ShellBranch? other) => other is not null && Construct == other.Construct && Arm == other.Arm && Kind == other.Kind;

    /// <inheritdoc/>
    public override int GetHashCode() => (Construct * 31 + Arm) * 31 + (int)Kind;
}
