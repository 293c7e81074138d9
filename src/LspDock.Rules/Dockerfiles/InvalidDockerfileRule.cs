using LspDock.Linting;
using LspDock.Syntax.Dockerfile;

namespace LspDock.Rules.Dockerfiles;

/// <summary>What Docker refuses to build, whatever the context holds.</summary>
public sealed class InvalidDockerfileRule() : SyntaxProblemRule(RuleDescriptors.InvalidDockerfile)
{
    /// <inheritdoc/>
    public override Finding? Check(SyntaxProblem problem)
    {
        var message = problem.Kind switch
        {
            DockerfileProblemKind.UnknownInstruction => $"'{problem.Arguments[0]}' is no instruction{DidYouMean(problem, 1)}",
            DockerfileProblemKind.UnknownFlag => $"{problem.Arguments[0]} has no flag '{problem.Arguments[1]}'{DidYouMean(problem, 2)}",
            DockerfileProblemKind.MissingFrom => "The Dockerfile has no FROM",
            DockerfileProblemKind.BeforeFrom => $"{problem.Arguments[0]} stands before the first FROM, where only ARG may",
            DockerfileProblemKind.MissingArgument => $"{problem.Arguments[0]} lacks its {Missing(problem.Arguments[1])}",
            DockerfileProblemKind.ExtraArgument => $"{problem.Arguments[0]} takes no further word, but '{problem.Arguments[1]}' follows",
            DockerfileProblemKind.ExpectedAs => $"'{problem.Arguments[0]}' stands where FROM takes only AS and a stage's name",
            DockerfileProblemKind.InvalidStageName => $"'{problem.Arguments[0]}' is no name for a stage: it starts with a letter and goes on with letters, digits, '-', '_' and '.'",
            DockerfileProblemKind.UnterminatedHeredoc => $"No line '{problem.Arguments[0]}' ends this here-document",
            DockerfileProblemKind.NonStringElement => $"The array of {problem.Arguments[0]} has an element that is no string",
            DockerfileProblemKind.ShellNeedsJson => "SHELL takes only an array such as [\"/bin/bash\", \"-c\"]",
            DockerfileProblemKind.ExpectedEquals => $"'{problem.Arguments[1]}' lacks '=' and a value",
            DockerfileProblemKind.EmptyName => $"{problem.Arguments[0]} has nothing before '='",
            DockerfileProblemKind.RepeatedFlag => $"{problem.Arguments[0]} has '{problem.Arguments[1]}' twice",
            DockerfileProblemKind.FlagWithoutValue => $"'{problem.Arguments[1]}' of {problem.Arguments[0]} lacks '=' and a value",
            DockerfileProblemKind.InvalidTrigger => $"ONBUILD cannot hold {problem.Arguments[0]}",
            DockerfileProblemKind.UnknownHealthCheckKind => $"'{problem.Arguments[0]}' stands where HEALTHCHECK takes CMD or NONE",
            DockerfileProblemKind.RepeatedDirective => $"The directive '{problem.Arguments[0]}' is given twice",
            DockerfileProblemKind.InvalidEscape => $"'{problem.Arguments[0]}' cannot be the escape character: only a backslash or a backtick can",
            DockerfileProblemKind.EmptyInstruction => "This continuation joins no instruction",
            _ => null,
        };
        return message is null ? null : Report(problem.At, message, [.. Fixes(problem)]);
    }

    private static string Missing(string what) => what switch
    {
        "stage-name" => "stage name behind AS",
        "instruction" => "instruction",
        "value" => "value",
        "command" => "command",
        "destination" => "destination",
        _ => "argument",
    };

    private static string DidYouMean(SyntaxProblem problem, int argument) => problem.Arguments[argument] is { Length: > 0 } nearest ? $"; did you mean '{nearest}'?" : "";

    private static IEnumerable<Fix> Fixes(SyntaxProblem problem)
    {
        var nearest = problem.Kind switch
        {
            DockerfileProblemKind.UnknownInstruction => problem.Arguments[1],
            DockerfileProblemKind.UnknownFlag => problem.Arguments[2],
            _ => "",
        };
        if (nearest.Length > 0) yield return Fix.Safe($"Change to '{nearest}'", () => problem.At.Replace(nearest));
    }
}
