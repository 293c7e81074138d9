using LspDock.Syntax.Embedding;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Shell;

/// <summary>Keeps account of the blocks and lists being read, and tells the branch of a command in them.</summary>
/// <param name="source">The text.</param>
/// <param name="around">The branch that the whole text stands in. Null when nothing is around it.</param>
internal sealed class ShellBlocks(EmbeddedText source, ShellBranch? around)
{
    /// <summary>A closing word is looked for among so many blocks; what it does not close it says nothing of.</summary>
    private const int SearchLimit = 8;

    private readonly List<(int First, int End)> background = [];
    private ShellBlock? block;
    private ShellBlock? closed;
    private ShellBranch? next;
    private ShellBranch? body;
    private (int Construct, int Part, ShellBranchKind Kind) list;

    /// <summary>The branch of a command that starts here. Null at the top level.</summary>
    public ShellBranch? Branch => next ?? (block is null ? around : block.Branch);

    /// <summary>A command was read.</summary>
    public void EndCommand() => (next, body) = (null, null);

    /// <summary>A statement ends: what follows does not hang on it. Behind an operator the line goes on.</summary>
    public void EndStatement(bool isLineEnd)
    {
        if (isLineEnd && next is not null) return;
        (next, list) = (null, default);
    }

    /// <summary>The next command is a further part of a list or pipeline.</summary>
    /// <param name="offset">Where the operator stands.</param>
    /// <param name="kind">What it says.</param>
    public void Continue(int offset, ShellBranchKind kind)
    {
        // A pipeline behind && hangs on it as a whole.
        if (kind != ShellBranchKind.Pipeline || list.Part == 0) list = (list.Part == 0 ? HostOffset(offset) : list.Construct, list.Part + 1, kind);
        next = null;
        next = Inner(Branch, list.Kind, list.Construct, list.Part);
    }

    /// <summary>A block starts, which may be the body whose head was read before.</summary>
    /// <param name="closer">What ends it.</param>
    /// <param name="kind">What it decides; null for one in which commands run as around it.</param>
    /// <param name="offset">Where it starts.</param>
    /// <param name="firstCommand">How many commands were read before it.</param>
    public void Open(string closer, ShellBranchKind? kind, int offset, int firstCommand)
    {
        var construct = HostOffset(offset);
        var outer = body ?? Branch;
        block = new ShellBlock(closer, construct, outer, block) { FirstCommand = firstCommand, List = list };
        if (kind is { } known) block = block with { Branch = Inner(outer, known, construct, 0) };
        (next, body, list) = (null, null, default);
    }

    /// <summary>The parentheses of a test start, behind which comes the body that was announced.</summary>
    public void OpenTest(int offset, int firstCommand)
    {
        var expected = body;
        body = null;
        Open(")", ShellBranchKind.Subshell, offset, firstCommand);
        block = block! with { BodyBehind = expected };
    }

    /// <summary>Another arm or test of an <c>if</c> or <c>case</c> starts.</summary>
    /// <param name="closer">What ends the construct.</param>
    /// <param name="kind">What starts.</param>
    /// <param name="isNew">Whether it is a further arm, and not what the last test decides.</param>
    public void NextArm(string closer, ShellBranchKind kind, bool isNew)
    {
        EndStatement(isLineEnd: false);
        if (block is not { } current || current.Closer != closer) return;

        var arm = current.Arm + (isNew ? 1 : 0);
        block = current with { Arm = arm, Branch = Inner(current.Around, kind, current.Construct, arm) };
    }

    /// <summary>The arms from here on do not exclude those before: <c>;&amp;</c> falls through.</summary>
    public void FallThrough(int offset)
    {
        if (block is { Closer: "esac" } current) block = current with { Construct = HostOffset(offset) };
    }

    /// <summary>A block ends; the text is left as it is when none is open that ends this way.</summary>
    /// <param name="closer">What ends it.</param>
    /// <param name="isInBackground">Whether what the block holds runs in the background.</param>
    /// <param name="commandCount">How many commands were read.</param>
    public void Close(string closer, bool isInBackground, int commandCount)
    {
        var (found, steps) = (block, 0);
        while (found is not null && found.Closer != closer && ++steps < SearchLimit) found = found.Outer;
        if (found is null || found.Closer != closer) return;

        if (isInBackground) background.Add((found.FirstCommand, commandCount));
        (block, closed, list, next, body) = (found.Outer, found, found.List, null, found.BodyBehind);
    }

    /// <summary>The head of a function was read, or in PowerShell of anything: its body is the next block.</summary>
    public void ExpectBody(ShellBranchKind kind, int offset) => body = Inner(Branch, kind, HostOffset(offset), 0);

    /// <summary>The head of another arm of the block that ended last was read.</summary>
    public void ExpectNextArm()
    {
        if (closed is { Branch: { Kind: ShellBranchKind.If } branch }) body = branch with { Arm = branch.Arm + 1 };
    }

    /// <summary>A text inside a word starts.</summary>
    /// <returns>What <see cref="Leave"/> needs.</returns>
    public (ShellBlock? Block, ShellBranch? Next, ShellBranch? Body, (int Construct, int Part, ShellBranchKind Kind) List) Enter(int offset, int firstCommand)
    {
        var state = (block, next, body, list);
        body = null;
        Open("", ShellBranchKind.Substitution, offset, firstCommand);
        return state;
    }

    /// <summary>A text inside a word ends.</summary>
    public void Leave((ShellBlock? Block, ShellBranch? Next, ShellBranch? Body, (int Construct, int Part, ShellBranchKind Kind) List) state) => (block, next, body, list) = state;

    /// <summary>Whether each command runs in the background because of what stands behind its block.</summary>
    /// <param name="commandCount">How many commands were read.</param>
    /// <returns>Empty when none does.</returns>
    public bool[] InBackground(int commandCount)
    {
        if (background.Count == 0) return [];

        var changes = new int[commandCount + 1];
        foreach (var (first, end) in background)
        {
            changes[first]++;
            changes[end]--;
        }
        var result = new bool[commandCount];
        for (var (index, depth) = (0, 0); index < commandCount; index++)
        {
            depth += changes[index];
            result[index] = depth > 0;
        }
        return result;
    }

    private static ShellBranch? Inner(ShellBranch? outer, ShellBranchKind kind, int construct, int arm) =>
        outer?.Depth >= ShellBranch.DepthLimit ? outer : new ShellBranch(outer, kind, construct, arm);

    private int HostOffset(int offset) => source.ToHost(new TextSpan(offset, 0)).Start;
}
