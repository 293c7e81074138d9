using System.Collections.Immutable;
using LspDock.Syntax.Embedding;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Dockerfile;

/// <summary>Reads the joined lines of one instruction.</summary>
internal sealed class DockerfileInstructionReader(EmbeddedText source, JoinedText joined, char escape)
{
    private readonly int end = joined.Text.Length;

    /// <summary>The here-documents that the instruction announces, known once it is read.</summary>
    public ImmutableArray<(int Start, int End, string Delimiter, bool StripsTabs)> HeredocMarkers { get; private set; } = [];

    public DockerfileInstruction Read() => Read(DockerfileWords.SkipBlanks(joined.Text, 0, end), isTrigger: false);

    private DockerfileInstruction Read(int start, bool isTrigger)
    {
        var keywordEnd = DockerfileWords.WordEnd(joined.Text, start, end);
        var (flags, argumentsStart) = DockerfileWords.Flags(joined, keywordEnd, escape);
        var keyword = DockerfileKeywords.Parse(joined.Text.Substring(start, keywordEnd - start));
        var bare = new DockerfileInstruction
        {
            Source = source,
            Escape = escape,
            Keyword = keyword,
            KeywordWord = joined.Word(start, keywordEnd),
            Span = joined.Span(start, end),
            Flags = flags,
            ArgumentsSpan = argumentsStart < end ? joined.Span(argumentsStart, end) : new TextSpan(joined.Span(start, keywordEnd).End, 0),
        };
        if (argumentsStart >= end) return bare;

        var instruction = keyword switch
        {
            DockerfileKeyword.Env or DockerfileKeyword.Label or DockerfileKeyword.Arg => WithAssignments(bare, argumentsStart),
            DockerfileKeyword.Run or DockerfileKeyword.Cmd or DockerfileKeyword.Entrypoint => WithCommand(bare, argumentsStart, []),
            DockerfileKeyword.Shell => WithJson(bare, argumentsStart) ?? WithText(bare, argumentsStart),
            DockerfileKeyword.Copy or DockerfileKeyword.Add or DockerfileKeyword.Volume => WithJson(bare, argumentsStart) ?? WithWords(bare, argumentsStart),
            DockerfileKeyword.HealthCheck => WithHealthCheck(bare, argumentsStart),
            DockerfileKeyword.OnBuild => isTrigger ? WithText(bare, argumentsStart) : bare with { Trigger = Read(argumentsStart, isTrigger: true) },
            DockerfileKeyword.User or DockerfileKeyword.Workdir or DockerfileKeyword.StopSignal or DockerfileKeyword.Maintainer => WithText(bare, argumentsStart),
            _ => WithWords(bare, argumentsStart),
        };
        if (keyword is DockerfileKeyword.Run or DockerfileKeyword.Copy or DockerfileKeyword.Add && !instruction.IsJson)
        {
            HeredocMarkers = DockerfileWords.HeredocMarkers(joined.Text, argumentsStart);
        }
        return instruction;
    }

    private DockerfileInstruction WithWords(DockerfileInstruction instruction, int start) => instruction with { Arguments = DockerfileWords.Plain(joined, start, end) };

    private DockerfileInstruction WithText(DockerfileInstruction instruction, int start) => instruction with { Arguments = [joined.Word(start, end)] };

    private DockerfileInstruction? WithJson(DockerfileInstruction instruction, int start) =>
        JsonStringArray.Read(joined, start, end, out var hasOtherElements) is { } elements
            ? instruction with { Arguments = elements, IsJson = true, HasNonStringElements = hasOtherElements }
            : null;

    private DockerfileInstruction WithCommand(DockerfileInstruction instruction, int start, ImmutableArray<DockerfileWord> before)
    {
        if (start >= end) return instruction with { Arguments = before };
        return WithJson(instruction, start) is { } json
            ? json with { Arguments = [.. before, .. json.Arguments] }
            : instruction with { Arguments = [.. before, joined.Word(start, end)], Shell = DockerfileShellText.OfCommand(source, joined, start, end) };
    }

    private DockerfileInstruction WithHealthCheck(DockerfileInstruction instruction, int start)
    {
        var kindEnd = DockerfileWords.WordEnd(joined.Text, start, end);
        var kind = joined.Word(start, kindEnd);
        return kind.Text.Equals("CMD", StringComparison.OrdinalIgnoreCase)
            ? WithCommand(instruction, DockerfileWords.SkipBlanks(joined.Text, kindEnd, end), [kind])
            : WithWords(instruction, start);
    }

    private DockerfileInstruction WithAssignments(DockerfileInstruction instruction, int start)
    {
        var words = DockerfileWords.Quoted(joined.Text, start, end, escape);
        var isLegacy = instruction.Keyword != DockerfileKeyword.Arg && joined.Text.IndexOf('=', words[0].Start, words[0].End - words[0].Start) < 0;
        if (!isLegacy)
        {
            return instruction with
            {
                Arguments = [.. words.Select(word => joined.Word(word.Start, word.End))],
                Assignments = [.. words.Select(word => Assignment(word.Start, word.End))],
            };
        }
        var nameEnd = DockerfileWords.WordEnd(joined.Text, start, end);
        var name = joined.Word(start, nameEnd);
        var valueStart = DockerfileWords.SkipBlanks(joined.Text, nameEnd, end);
        var value = valueStart < end ? joined.Word(valueStart, end) : null;
        return instruction with
        {
            Arguments = value is null ? [name] : [name, value],
            Assignments = [new(name, value)],
            IsLegacyAssignment = value is not null,
        };
    }

    private DockerfileAssignment Assignment(int start, int wordEnd)
    {
        var equals = joined.Text.IndexOf('=', start, wordEnd - start);
        return equals < 0
            ? new(joined.Word(start, wordEnd), null)
            : new(joined.Word(start, equals), joined.Word(equals + 1, wordEnd));
    }
}
