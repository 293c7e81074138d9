using System.Collections.Immutable;

namespace LspDock.Syntax.Shell;

/// <summary>Which variables loops and functions change, so that order of writing is not order of running.</summary>
internal sealed class ShellScopes
{
    private const int SeveralFunctions = -1;

    private readonly HashSet<(int Loop, string Name)> loops = [];
    private readonly Dictionary<string, int> functions;
    private readonly Dictionary<string, int> counts;

    public ShellScopes(ImmutableArray<ImmutableArray<ShellChange>> changes, ImmutableArray<ShellCommand> commands, StringComparer names)
    {
        functions = new(names);
        counts = new(names);
        for (var index = 0; index < commands.Length; index++)
        {
            foreach (var change in changes[index]) Add(change, commands[index].Branch);
        }
    }

    private void Add(ShellChange change, ShellBranch? branch)
    {
        counts[change.Name] = counts.TryGetValue(change.Name, out var count) ? count + 1 : 1;
        var isInFunction = false;
        for (; branch is not null; branch = branch.Parent)
        {
            if (branch.Kind == ShellBranchKind.Loop) loops.Add((branch.Construct, change.Name));
            if (branch.Kind != ShellBranchKind.Function || isInFunction || change.IsLocal) continue;

            isInFunction = true;
            functions[change.Name] = functions.TryGetValue(change.Name, out var other) && other != branch.Construct ? SeveralFunctions : branch.Construct;
        }
    }

    /// <summary>Whether a variable still holds where a command stands what was set above it.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="scope">The branch in which it was set last.</param>
    /// <param name="branch">The command's branch.</param>
    public bool Holds(string name, ShellBranch? scope, ShellBranch? branch)
    {
        var function = 0;
        var (isBehindFunction, isInside) = (false, false);
        for (var at = branch; at is not null; at = at.Parent)
        {
            isInside |= at == scope;
            if (!isInside && at.Kind == ShellBranchKind.Loop && loops.Contains((at.Construct, name))) return false;
            if (at.Kind != ShellBranchKind.Function) continue;
            if (function == 0) function = at.Construct + 1;
            isBehindFunction |= !isInside;
        }
        if (scope is not null && !isInside) return false;

        // A function runs where it is called: what it finds is sure when it is set only once.
        if (isBehindFunction && counts[name] > 1) return false;
        return !functions.TryGetValue(name, out var changing) || changing + 1 == function;
    }
}
