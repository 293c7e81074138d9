using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Shell;

/// <summary>A stretch of a word that is read in one way: literal text, an escape, an expansion.</summary>
/// <param name="Span">Where it stands in the decoded text, without its quotes.</param>
/// <param name="Value">What it contributes to the word. Null when only running the shell could tell.</param>
/// <param name="Quote">The quotes it stands in.</param>
/// <param name="Run">Counts the quoted and unquoted stretches of the word from zero: parts with the same number stand in the same quotes.</param>
public sealed record ShellWordPart(TextSpan Span, string? Value, ShellQuote Quote, int Run)
{
    /// <summary>Whether it is a variable, a command substitution or a placeholder, known or not.</summary>
    public bool IsExpansion { get; init; }

    /// <summary>The variable of <c>$NAME</c>, <c>${NAME}</c>, <c>%NAME%</c>, or of a form such as <c>${NAME:-default}</c> that is its value where it has one. Null for all else.</summary>
    public string? Variable { get; init; }

    /// <summary>Whether it is <see cref="Variable"/>'s value only where that is not empty: <c>${NAME:-default}</c>, <c>${NAME:?}</c>.</summary>
    public bool IsGuarded { get; init; }

    /// <summary>The array of <c>${NAME[@]}</c>, <c>${NAME[*]}</c> or PowerShell's <c>@NAME</c>. Null for all else.</summary>
    public string? Array { get; init; }

    /// <summary>Whether in quotes all of <see cref="Array"/> becomes one word: <c>${NAME[*]}</c>.</summary>
    public bool IsJoined { get; init; }

    /// <summary>Whether each code unit of the value is the one written at the same place.</summary>
    public bool IsVerbatim => !IsExpansion && Value is not null && Value.Length == Span.Length;
}
