using LspDock.Linting;
using LspDock.Syntax.Yaml;

namespace LspDock.Rules.Compose;

/// <summary>Docker cannot read a file that is not valid YAML.</summary>
public sealed class InvalidYamlRule() : SyntaxProblemRule(RuleDescriptors.InvalidYaml)
{
    /// <inheritdoc/>
    public override Finding? Check(SyntaxProblem problem) => problem.Kind switch
    {
        YamlProblemKind.UnclosedQuote => Report(problem.At, $"This quoted text is not closed: the second {problem.Arguments[0]} is missing"),
        YamlProblemKind.Tab => Report(problem.At, "This line is indented with a tab; YAML takes only blanks"),
        YamlProblemKind.MissingColon => Report(problem.At, $"'{problem.Arguments[0]}' stands where a key should: the colon behind it is missing", Fix.Safe($"Write '{problem.Arguments[0]}:'", () => problem.At.Replace(problem.Arguments[0] + ":"))),
        // What is left of a mistyped value looks the same: only a person can tell.
        YamlProblemKind.LoneWord => Report(problem.At, $"'{problem.Arguments[0]}' stands where a key should: as a key it needs a colon and a value", Fix.Offered($"Write '{problem.Arguments[0]}:'", () => problem.At.Replace(problem.Arguments[0] + ":"))),
        YamlProblemKind.NestedMapping => Report(problem.At, "A second ': ' on this line starts a mapping where none can be; quote the value, or put it on lines of its own"),
        YamlProblemKind.UnclosedFlow => Report(problem.At, $"This '{problem.Arguments[0]}' is not closed, or a comma is missing in it"),
        YamlProblemKind.Indentation => Report(problem.At, "This line is indented in a way that fits no line above it"),
        YamlProblemKind.ReservedCharacter => Report(problem.At, $"YAML reserves '{problem.Arguments[0]}' at the start of a value; quote the value"),
        YamlProblemKind.UndefinedAlias => Report(problem.At, $"'*{problem.Arguments[0]}' names an anchor that no line above defines"),
        YamlProblemKind.DuplicateKey => Report(problem.At, $"The key '{problem.Arguments[0]}' stands in line {problem.Arguments[1]} already"),
        YamlProblemKind.TooDeep => Report(problem.At, $"Brackets are nested deeper than {problem.Arguments[0]} levels here; what follows was not read"),
        YamlProblemKind.Unexpected => Report(problem.At, problem.Arguments is [{ Length: > 0 } found, ..] ? $"YAML cannot be read here: {Describe(found)} is not expected" : "YAML cannot be read here"),
        _ => null,
    };

    private static string Describe(string found) => found.Length == 1 ? $"'{found}'" : found;
}
