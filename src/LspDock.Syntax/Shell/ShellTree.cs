using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax.Embedding;

namespace LspDock.Syntax.Shell;

/// <summary>A shell text as its simple commands. Any text has one.</summary>
public sealed record ShellTree
{
    /// <summary>The text that was read.</summary>
    public required EmbeddedText Source { get; init; }

    /// <summary>The commands in order of running: a substitution's commands before the command that holds it.</summary>
    public ImmutableArray<ShellCommand> Commands { get; init; } = [];

    /// <summary>The comments, each with the command it stands above or behind; spans are the document's.</summary>
    public ImmutableArray<Comment> Comments { get; init; } = [];

    /// <summary>What could not be read as written; kinds are in <see cref="ShellProblemKind"/>.</summary>
    public ImmutableArray<SyntaxProblem> Problems { get; init; } = [];

    /// <summary>Reads a text.</summary>
    public static ShellTree Parse(EmbeddedText source, ShellDialect dialect = ShellDialect.Posix)
    {
        var tree = new ShellParser(source, dialect, around: null).Parse();
        return tree with { Commands = ShellVariables.Resolve(tree.Commands) };
    }
}
