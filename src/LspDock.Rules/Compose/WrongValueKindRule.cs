using LspDock.Linting;
using LspDock.Syntax.Compose.Validation;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses a number where only text goes, a list where a mapping goes, and a key without its value.</summary>
public sealed class WrongValueKindRule() : SyntaxProblemRule(RuleDescriptors.WrongValueKind)
{
    /// <inheritdoc/>
    public override Finding? Check(SyntaxProblem problem) => problem.Kind switch
    {
        ComposeProblemKind.EmptyValue => Empty(problem),
        ComposeProblemKind.WrongValueKind => Wrong(problem),
        _ => null,
    };

    private Finding Empty(SyntaxProblem problem)
    {
        var (name, path) = (problem.Arguments[0], problem.Arguments[2]);
        var isItem = path.EndsWith("[]", StringComparison.Ordinal);
        var message = $"{ComposeSubject.Of(path, name)} is empty; Docker takes only {Kinds(problem.Arguments[1])} here";
        return path switch
        {
            "services.*" or "configs.*" or "secrets.*" or "models.*" => Report(problem.At, message),
            _ => Report(problem.At, message, Fix.Safe(isItem ? "Remove the empty item" : $"Remove '{name}'", problem.At.Remove)),
        };
    }

    private Finding Wrong(SyntaxProblem problem)
    {
        var (name, text, repair, path) = (problem.Arguments[0], problem.Arguments[3], problem.Arguments[4], problem.Arguments[5]);
        var message = $"{ComposeSubject.Of(path, name)} is {Kind(problem.Arguments[1])}, but Docker takes only {Kinds(problem.Arguments[2])} here";
        return repair switch
        {
            ComposeKindRepair.Quote => Report(problem.At, $"{message}: quote it", Fix.Safe($"Write \"{text}\"", () => problem.At.Replace(text))),
            ComposeKindRepair.Unquote => Report(problem.At, $"{message}: take the quotes away", Fix.Safe($"Write {text} without quotes", () => problem.At.Replace(text))),
            ComposeKindRepair.Wrap => Report(problem.At, message, Fix.Safe("Make a list of it", () => problem.At.Replace(text))),
            ComposeKindRepair.Pair => Report(problem.At, $"{message}: write '{text}'", Fix.Safe($"Write '{text}'", () => problem.At.Replace(text))),
            ComposeKindRepair.BlankBehindColon => Report(problem.At, $"The blank behind the colon makes a mapping of this item of '{name}': write '{text}'", Fix.Safe($"Write '{text}'", () => problem.At.Replace(text))),
            ComposeKindRepair.Complete => Report(problem.At, $"{message}: write '{text}'", Fix.Unsafe($"Write '{text}'", () => problem.At.Replace(text))),
            ComposeKindRepair.Indent => Report(problem.At, $"'{name}' stands where the name of a service goes: indent it below its service"),
            _ => Report(problem.At, message),
        };
    }

    private static string Kind(string word) => word switch
    {
        "text" => "text",
        "integer" => "a whole number",
        "number" => "a number",
        "boolean" => "true or false",
        "list" => "a list",
        "mapping" => "a mapping",
        "date" => "a date",
        _ => "nothing",
    };

    private static string Kinds(string words)
    {
        string[] kinds = [.. words.Split(',').Select(Kind)];
        return kinds.Length == 1 ? kinds[0] : string.Join(", ", kinds.Take(kinds.Length - 1)) + " or " + kinds[kinds.Length - 1];
    }
}
