using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax.Embedding;

namespace LspDock.Syntax.Shell;

/// <summary>A shell text as its simple commands. Any text has one.</summary>
public sealed record ShellTree
{
    /// <summary>Texts in texts in texts are read so deep.</summary>
    private const int DepthLimit = 4;

    /// <summary>The text that was read.</summary>
    public required EmbeddedText Source { get; init; }

    /// <summary>The commands in order of running: a substitution's commands before the command that holds it, those of a text that the command has a shell read behind it.</summary>
    public ImmutableArray<ShellCommand> Commands { get; init; } = [];

    /// <summary>The comments, each with the command it stands above or behind; spans are the document's.</summary>
    public ImmutableArray<Comment> Comments { get; init; } = [];

    /// <summary>What could not be read as written; kinds are in <see cref="ShellProblemKind"/>.</summary>
    public ImmutableArray<SyntaxProblem> Problems { get; init; } = [];

    /// <summary>The texts in it that run on another machine or at another time: behind <c>ssh</c>, or in a heredoc that is written to a script.</summary>
    public ImmutableArray<ShellTree> Elsewhere { get; init; } = [];

    /// <summary>Reads a text.</summary>
    public static ShellTree Parse(EmbeddedText source, ShellDialect dialect = ShellDialect.Posix) => ParseAll([source], dialect)[0];

    /// <summary>Reads texts that one shell runs one after the other: what one sets is known in the next.</summary>
    public static ImmutableArray<ShellTree> ParseAll(ImmutableArray<EmbeddedText> sources, ShellDialect dialect = ShellDialect.Posix) =>
        [.. Parse(sources, dialect, around: null).Select(tree => tree.WithScripts(depth: 0))];

    private static IEnumerable<ShellTree> Parse(ImmutableArray<EmbeddedText> sources, ShellDialect dialect, ShellBranch? around)
    {
        var trees = sources.Select(source => new ShellParser(source, dialect, around).Parse()).ToList();
        var commands = ShellVariables.Resolve([.. trees.SelectMany(tree => tree.Commands)]);
        var start = 0;
        foreach (var tree in trees)
        {
            var count = tree.Commands.Length;
            yield return tree with { Commands = trees.Count == 1 ? commands : ImmutableArray.Create(commands, start, count) };
            start += count;
        }
    }

    /// <summary>The tree with the texts that its commands hand to shells.</summary>
    private ShellTree WithScripts(int depth)
    {
        if (depth > DepthLimit) return this;

        ImmutableArray<ShellCommand>.Builder? commands = null;
        var inside = new List<ShellTree>();
        var elsewhere = ImmutableArray.CreateBuilder<ShellTree>();
        for (var index = 0; index < Commands.Length; index++)
        {
            var command = Commands[index];
            commands?.Add(command);
            if (ShellScripts.Of(command) is not { } script) continue;

            if (commands is null)
            {
                commands = ImmutableArray.CreateBuilder<ShellCommand>(Commands.Length + 1);
                commands.AddRange(Commands, index + 1);
            }
            var around = script.IsElsewhere ? null : BranchOf(command);
            var inner = Parse([script.Text], script.Dialect, around).Single().WithScripts(depth + 1);
            commands.AddRange(script.IsElsewhere ? [] : command.IsInBackground ? inner.Commands.Select(part => part with { IsInBackground = true }) : inner.Commands);
            inside.Add(inner);
            if (script.IsElsewhere) elsewhere.Add(inner);
            elsewhere.AddRange(inner.Elsewhere);
        }
        if (commands is null) return this;

        return this with
        {
            Commands = commands.ToImmutable(),
            Comments = [.. Comments, .. inside.SelectMany(inner => inner.Comments)],
            Problems = [.. Problems, .. inside.SelectMany(inner => inner.Problems)],
            Elsewhere = elsewhere.ToImmutable(),
        };
    }

    private static ShellBranch? BranchOf(ShellCommand command) => command.Branch?.Depth >= ShellBranch.DepthLimit
        ? command.Branch
        : new ShellBranch(command.Branch, ShellBranchKind.Script, command.Source.ToHost(command.Span).Start, 0);
}
