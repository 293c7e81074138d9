using System.Collections.Immutable;
using System.Text;
using LspDock.Syntax.Embedding;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Dockerfile;

/// <summary>Puts together what a shell reads of an instruction.</summary>
internal static class DockerfileShellText
{
    /// <summary>A command in shell form.</summary>
    public static EmbeddedText OfCommand(EmbeddedText source, JoinedText joined, int start, int end) =>
        source.Within(SourceText.From(joined.Text.Substring(start, end - start)), joined.Segments(start, end));

    /// <summary>The instruction with its here-documents, and for RUN with what its shell reads.</summary>
    public static DockerfileInstruction WithBodies(DockerfileInstruction instruction, JoinedText joined, ImmutableArray<DockerfileHeredoc> heredocs, DockerfileLine lastLine)
    {
        if (instruction.Trigger is { } trigger)
        {
            return instruction with { Heredocs = heredocs, Trigger = WithBodies(trigger, joined, heredocs, lastLine) };
        }
        if (instruction is not { Keyword: DockerfileKeyword.Run, Arguments: [var command] })
        {
            return instruction with { Heredocs = heredocs };
        }
        var isScript = heredocs.Length == 1 && heredocs[0].Marker == command.Span;
        return instruction with
        {
            Heredocs = heredocs,
            Shell = isScript ? OfScript(instruction.Source, heredocs[0]) : OfCommandAndBodies(instruction.Source, joined, command, heredocs, lastLine),
        };
    }

    /// <summary>The body of the only here-document; null when its first line names an interpreter that is no shell.</summary>
    private static EmbeddedText? OfScript(EmbeddedText source, DockerfileHeredoc heredoc)
    {
        var body = source.Text.ToString(heredoc.Body);
        if (body.StartsWith("#!", StringComparison.Ordinal) && !NamesShell(body)) return null;
        if (!heredoc.StripsTabs) return source.Within(SourceText.From(body), [new(0, heredoc.Body.Start, body.Length)]);

        var stripped = new StringBuilder(body.Length);
        var segments = ImmutableArray.CreateBuilder<TextSegment>();
        for (var start = 0; start < body.Length;)
        {
            var feed = body.IndexOf('\n', start);
            var end = feed < 0 ? body.Length : feed + 1;
            while (start < end && body[start] == '\t') start++;
            if (start < end) segments.Add(new(stripped.Length, heredoc.Body.Start + start, end - start));
            stripped.Append(body, start, end - start);
            start = end;
        }
        return source.Within(SourceText.From(stripped.ToString()), segments.ToImmutable());
    }

    /// <summary>The command line and, below it, the bodies with their ends, which the shell itself reads as here-documents.</summary>
    private static EmbeddedText OfCommandAndBodies(EmbeddedText source, JoinedText joined, DockerfileWord command, ImmutableArray<DockerfileHeredoc> heredocs, DockerfileLine lastLine)
    {
        var length = command.Text.Length;
        var bodiesStart = heredocs[0].Body.Start;
        var bodiesEnd = heredocs[heredocs.Length - 1] is var last && last.Terminator is { } terminator ? terminator.End : last.Body.End;
        var segments = joined.Segments(joined.Text.Length - length, joined.Text.Length).ToBuilder();
        if (bodiesStart > lastLine.End) segments.Add(new(length, bodiesStart - 1, 1));
        if (bodiesEnd > bodiesStart) segments.Add(new(length + 1, bodiesStart, bodiesEnd - bodiesStart));
        return source.Within(SourceText.From(command.Text + "\n" + source.Text.ToString(TextSpan.FromBounds(bodiesStart, bodiesEnd))), segments.ToImmutable());
    }

    private static bool NamesShell(string script)
    {
        var end = script.IndexOf('\n');
        var words = script.Substring(2, (end < 0 ? script.Length : end) - 2).Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var program = words is [var env, ..] && env.EndsWith("/env", StringComparison.Ordinal)
            ? words.Skip(1).FirstOrDefault(argument => !argument.StartsWith("-", StringComparison.Ordinal))
            : words.FirstOrDefault();
        return program?.Substring(program.LastIndexOf('/') + 1) is "sh" or "bash" or "ash" or "dash" or "ksh" or "zsh";
    }
}
