namespace LspDock.Syntax.Shell;

/// <summary>What decides whether, when or how often commands run.</summary>
public enum ShellBranchKind
{
    /// <summary>The test of an <c>if</c> or <c>elif</c>; that of the <c>if</c>, arm zero, always runs.</summary>
    Condition,

    /// <summary>An arm of an <c>if</c>, numbered in order of writing with those of its <c>elif</c> and <c>else</c>: one of them runs, or none.</summary>
    If,

    /// <summary>An arm of a <c>case</c>: one of them runs, or none.</summary>
    Case,

    /// <summary>The test and the body of <c>for</c>, <c>while</c>, <c>until</c> and <c>select</c>: they run any number of times.</summary>
    Loop,

    /// <summary>The body of a function: it runs where the function is called, or never.</summary>
    Function,

    /// <summary>Behind <c>&amp;&amp;</c>: runs when the part before it succeeded. Arms number the parts of one list.</summary>
    AfterSuccess,

    /// <summary>Behind <c>||</c>: runs when the part before it failed. Arms number the parts of one list.</summary>
    AfterFailure,

    /// <summary>Behind the first command of a pipeline: always runs, in a process of its own.</summary>
    Pipeline,

    /// <summary>In parentheses: always runs, in a process of its own.</summary>
    Subshell,

    /// <summary>In <c>$(…)</c>, backticks or <c>&lt;(…)</c>: always runs, in a process of its own.</summary>
    Substitution,

    /// <summary>The script of <c>sh -c</c> or <c>eval</c>, or a heredoc that a shell reads: always runs.</summary>
    Script,
}
