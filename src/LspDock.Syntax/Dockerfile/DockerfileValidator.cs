using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax.Embedding;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Dockerfile;

/// <summary>Says what of a Dockerfile Docker would refuse before it builds anything.</summary>
internal static class DockerfileValidator
{
    public static IEnumerable<SyntaxProblem> Check(EmbeddedText source, ImmutableArray<DockerfileInstruction> instructions, bool isExcerpt)
    {
        if (!isExcerpt)
        {
            var before = instructions.TakeWhile(instruction => instruction.Keyword != DockerfileKeyword.From).ToImmutableArray();
            if (before.Length == instructions.Length)
            {
                var at = instructions.IsEmpty ? DockerfileOrigin.OfText(source, new(0, 0)) : instructions[0].OriginOf(instructions[0].KeywordWord.Span);
                yield return new(DockerfileProblemKind.MissingFrom, at);
            }
            foreach (var instruction in before)
            {
                if (before.Length < instructions.Length && instruction.Keyword is not (DockerfileKeyword.Arg or DockerfileKeyword.Unknown)) yield return AtKeyword(DockerfileProblemKind.BeforeFrom, instruction);
            }
        }
        foreach (var problem in instructions.SelectMany(Check)) yield return problem;
    }

    private static IEnumerable<SyntaxProblem> Check(DockerfileInstruction instruction) => instruction.Keyword switch
    {
        DockerfileKeyword.Unknown => [UnknownInstruction(instruction)],
        DockerfileKeyword.OnBuild => CheckFlags(instruction).Concat(CheckTrigger(instruction)),
        DockerfileKeyword.From => CheckFlags(instruction).Concat(CheckFrom(instruction)),
        DockerfileKeyword.Env or DockerfileKeyword.Label or DockerfileKeyword.Arg => CheckFlags(instruction).Concat(CheckAssignments(instruction)),
        DockerfileKeyword.HealthCheck => CheckFlags(instruction).Concat(CheckHealthCheck(instruction)),
        _ => CheckFlags(instruction).Concat(CheckArguments(instruction)),
    };

    private static SyntaxProblem UnknownInstruction(DockerfileInstruction instruction)
    {
        var word = instruction.KeywordWord.Text;
        var closest = Spelling.Closest(word, DockerfileKeywords.All) ?? "";
        return new(DockerfileProblemKind.UnknownInstruction, instruction.OriginOf(instruction.KeywordWord.Span))
        {
            Arguments = [word, word.Any(char.IsUpper) ? closest : closest.ToLowerInvariant()],
        };
    }

    private static IEnumerable<SyntaxProblem> CheckTrigger(DockerfileInstruction instruction)
    {
        if (instruction.Trigger is not { } trigger) return [Missing(instruction, "instruction")];
        return trigger.Keyword is DockerfileKeyword.OnBuild or DockerfileKeyword.From or DockerfileKeyword.Maintainer
            ? [AtKeyword(DockerfileProblemKind.InvalidTrigger, trigger)]
            : Check(trigger);
    }

    private static IEnumerable<SyntaxProblem> CheckFrom(DockerfileInstruction instruction)
    {
        switch (instruction.Arguments)
        {
            case []:
                yield return Missing(instruction, "argument");
                break;
            case [_]:
                break;
            case [_, var keyword, ..] when !keyword.Text.Equals("AS", StringComparison.OrdinalIgnoreCase):
                yield return At(DockerfileProblemKind.ExpectedAs, instruction, keyword.Span, keyword.Text);
                break;
            case [_, _]:
                yield return Missing(instruction, "stage-name");
                break;
            case [_, _, var name, .. var rest]:
                if (!IsStageName(name.Text)) yield return At(DockerfileProblemKind.InvalidStageName, instruction, name.Span, name.Text);
                if (rest is [var extra, ..]) yield return At(DockerfileProblemKind.ExtraArgument, instruction, extra.Span, instruction.KeywordWord.Text, extra.Text);
                break;
        }
    }

    private static IEnumerable<SyntaxProblem> CheckAssignments(DockerfileInstruction instruction)
    {
        if (instruction.Assignments.IsEmpty) yield return Missing(instruction, "argument");
        foreach (var (name, value) in instruction.Assignments)
        {
            if (name.Text.Length == 0) yield return At(DockerfileProblemKind.EmptyName, instruction, value?.Span ?? name.Span, instruction.KeywordWord.Text);
            else if (value is not null || instruction.Keyword == DockerfileKeyword.Arg) continue;
            else if (instruction.Assignments.Length == 1) yield return Missing(instruction, "value");
            else yield return At(DockerfileProblemKind.ExpectedEquals, instruction, name.Span, instruction.KeywordWord.Text, name.Text);
        }
    }

    private static IEnumerable<SyntaxProblem> CheckHealthCheck(DockerfileInstruction instruction)
    {
        switch (instruction.Arguments)
        {
            case []:
                yield return Missing(instruction, "argument");
                break;
            case [var kind, .. var rest] when kind.Text.Equals("NONE", StringComparison.OrdinalIgnoreCase):
                if (rest is [var extra, ..]) yield return At(DockerfileProblemKind.ExtraArgument, instruction, extra.Span, instruction.KeywordWord.Text, extra.Text);
                break;
            case [var kind, ..] when !kind.Text.Equals("CMD", StringComparison.OrdinalIgnoreCase):
                yield return At(DockerfileProblemKind.UnknownHealthCheckKind, instruction, kind.Span, kind.Text);
                break;
            case [_]:
                yield return Missing(instruction, "command");
                break;
            default:
                if (instruction.HasNonStringElements) yield return NonString(instruction);
                break;
        }
    }

    private static IEnumerable<SyntaxProblem> CheckArguments(DockerfileInstruction instruction)
    {
        if (instruction.HasNonStringElements)
        {
            yield return NonString(instruction);
            yield break;
        }
        switch (instruction.Keyword)
        {
            // Each of these may be empty.
            case DockerfileKeyword.Run or DockerfileKeyword.Cmd or DockerfileKeyword.Entrypoint:
                break;
            case DockerfileKeyword.Shell when !instruction.Arguments.IsEmpty && !instruction.IsJson:
                yield return At(DockerfileProblemKind.ShellNeedsJson, instruction, instruction.ArgumentsSpan);
                break;
            case DockerfileKeyword.Copy or DockerfileKeyword.Add when instruction.Arguments.Length == 1:
                yield return Missing(instruction, "destination");
                break;
            default:
                if (instruction.Arguments.IsEmpty) yield return Missing(instruction, "argument");
                break;
        }
    }

    private static IEnumerable<SyntaxProblem> CheckFlags(DockerfileInstruction instruction)
    {
        // Docker never looks at the flags of these.
        if (instruction.Flags.IsEmpty || instruction.Keyword is DockerfileKeyword.Arg or DockerfileKeyword.StopSignal) yield break;
        if (instruction is { Keyword: DockerfileKeyword.HealthCheck, Arguments: [{ Text: "NONE" or "none" }, ..] }) yield break;

        var known = DockerfileFlags.Of(instruction.Keyword);
        var seen = new HashSet<string>();
        foreach (var flag in instruction.Flags)
        {
            var written = "--" + flag.Name;
            if (!known.Contains(flag.Name))
            {
                var closest = Spelling.Closest(flag.Name, known);
                yield return At(DockerfileProblemKind.UnknownFlag, instruction, flag.NameSpan, instruction.KeywordWord.Text, written, closest is null ? "" : "--" + closest);
            }
            else if (!seen.Add(flag.Name) && !DockerfileFlags.IsRepeatable(flag.Name))
            {
                yield return At(DockerfileProblemKind.RepeatedFlag, instruction, flag.Span, instruction.KeywordWord.Text, written);
            }
            else if (flag.Value is null && !DockerfileFlags.IsSwitch(flag.Name))
            {
                yield return At(DockerfileProblemKind.FlagWithoutValue, instruction, flag.Span, instruction.KeywordWord.Text, written);
            }
        }
    }

    /// <summary>Upper case is lowered before the name is looked at.</summary>
    private static bool IsStageName(string name) =>
        name.Length > 0 && IsLetter(name[0]) && name.All(letter => IsLetter(letter) || letter is (>= '0' and <= '9') or '-' or '_' or '.');

    private static bool IsLetter(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static SyntaxProblem NonString(DockerfileInstruction instruction) =>
        At(DockerfileProblemKind.NonStringElement, instruction, instruction.ArgumentsSpan, instruction.KeywordWord.Text);

    private static SyntaxProblem Missing(DockerfileInstruction instruction, string what) =>
        new(DockerfileProblemKind.MissingArgument, instruction.Origin) { Arguments = [instruction.KeywordWord.Text, what] };

    private static SyntaxProblem AtKeyword(string kind, DockerfileInstruction instruction) =>
        At(kind, instruction, instruction.KeywordWord.Span, instruction.KeywordWord.Text);

    private static SyntaxProblem At(string kind, DockerfileInstruction instruction, TextSpan span, params ImmutableArray<string> arguments) =>
        new(kind, instruction.OriginOf(span)) { Arguments = arguments };
}
