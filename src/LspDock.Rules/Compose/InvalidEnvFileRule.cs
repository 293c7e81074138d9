using LspDock.Linting;
using LspDock.Syntax.Dotenv;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose stops at an env file that it cannot read. No message holds a value: those are secrets.</summary>
public sealed class InvalidEnvFileRule() : SyntaxProblemRule(RuleDescriptors.InvalidEnvFile)
{
    /// <inheritdoc/>
    public override Finding? Check(SyntaxProblem problem) => problem.Kind switch
    {
        DotenvProblemKind.UnterminatedQuote => Report(problem.At, $"The value of '{problem.Arguments[0]}' is not closed: the second {problem.Arguments[1]} is missing"),
        DotenvProblemKind.KeyCharacter => Report(problem.At, $"{Describe(problem.Arguments[0])} cannot stand in a variable's name: letters, digits, '_', '.', '-', '[' and ']' can"),
        DotenvProblemKind.BlankInKey => Report(problem.At, "A variable's name has no blanks; a value stands behind '='"),
        DotenvProblemKind.EmptyKey => Report(problem.At, "No name stands before this '='"),
        DotenvProblemKind.TextBehindQuote => Report(problem.At, $"Text goes on behind the closing quote of '{problem.Arguments[0]}', where only a comment or another variable may stand"),
        DotenvProblemKind.Interpolation => Report(problem.At, $"The value of '{problem.Arguments[0]}' has a '${{…}}' that Compose cannot read; write '$$' for a '$' that is meant as it is, or put the value in single quotes"),
        DotenvProblemKind.KeyAtEnd => Report(problem.At, "Without a line break behind it, this name is read as a value that has none") with { Severity = Severity.Warning },
        _ => null,
    };

    private static string Describe(string character) => char.IsControl(character, 0) ? "A control character" : $"'{character}'";
}
