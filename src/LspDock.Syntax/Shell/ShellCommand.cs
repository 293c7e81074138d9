using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Embedding;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Shell;

/// <summary>A simple command: assignments and words, with no operator between them.</summary>
public sealed record ShellCommand
{
    /// <summary>The text it stands in; every span of the command refers to the decoded text.</summary>
    public required EmbeddedText Source { get; init; }

    /// <summary>How it is quoted and continued.</summary>
    public required ShellDialect Dialect { get; init; }

    /// <summary>From its first assignment or word to the end of its last word or redirection.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Where the line of its statement starts, behind the indentation: a line can be put in before.</summary>
    public required int LineStart { get; init; }

    /// <summary>The variables set for it, or set when it has no words.</summary>
    public ImmutableArray<ShellAssignment> Assignments { get; init; } = [];

    /// <summary>Its words, the program first. Empty for assignments alone.</summary>
    public ImmutableArray<ShellWord> Words { get; init; } = [];

    /// <summary>Whether it is written on several lines.</summary>
    public bool IsContinued { get; init; }

    /// <summary>What decides whether, when or how often it runs. Null at the top level, where it runs with the text.</summary>
    public ShellBranch? Branch { get; init; }

    /// <summary>Whether it does not plainly run with the text: it stands in an if, a loop, a function, behind <c>&amp;&amp;</c>, in a process of its own.</summary>
    public bool IsConditional => Branch is not null;

    /// <summary>Whether it runs in the background because of an <c>&amp;</c> behind it or behind the block that holds it.</summary>
    public bool IsInBackground { get; init; }

    /// <summary>Where it is written in its document.</summary>
    public Origin Origin => new ShellOrigin(Source, Span);
}
