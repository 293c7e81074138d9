using System.Collections.Immutable;
using System.Text;
using LspDock.Linting;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Shell;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Dockerfile;

/// <summary>Reads lines into instructions, as BuildKit does (https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/parser.go), but never gives up.</summary>
internal sealed class DockerfileParser
{
    private readonly EmbeddedText source;
    private readonly string text;
    private readonly ImmutableArray<DockerfileLine> lines;
    private readonly HeredocReader heredocs;
    private readonly ImmutableArray<DockerfileInstruction>.Builder instructions = ImmutableArray.CreateBuilder<DockerfileInstruction>();
    private readonly ImmutableArray<ParserDirective>.Builder directives = ImmutableArray.CreateBuilder<ParserDirective>();
    private readonly ImmutableArray<Comment>.Builder comments = ImmutableArray.CreateBuilder<Comment>();
    private readonly ImmutableArray<SyntaxProblem>.Builder problems = ImmutableArray.CreateBuilder<SyntaxProblem>();

    /// <summary>Comments whose instruction has not come yet.</summary>
    private readonly List<DockerfileLine> pending = [];
    private readonly Dictionary<string, ShellDialect> dialects = [];
    private string? stageName;
    private ShellDialect dialect;
    private char escape = '\\';

    public DockerfileParser(EmbeddedText source)
    {
        this.source = source;
        text = source.Text.ToString();
        lines = DockerfileLine.Split(text);
        heredocs = new(text, lines);
    }

    public DockerfileTree Parse(bool isExcerpt)
    {
        for (var line = ReadDirectives(); line < lines.Length;)
        {
            var content = lines[line].ContentStart(text);
            if (content == lines[line].End) line++;
            else if (text[content] == '#') pending.Add(lines[line++]);
            else line = ReadInstruction(line);
        }
        foreach (var comment in pending) AddComment(comment, comment);

        var read = instructions.ToImmutable();
        problems.AddRange(DockerfileValidator.Check(source, read, isExcerpt));
        return new(source)
        {
            Escape = escape,
            Directives = directives.ToImmutable(),
            Instructions = read,
            Stages = DockerfileStageReader.Read(read, escape),
            Comments = [.. comments.OrderBy(comment => comment.Span.Start)],
            Problems = [.. problems.OrderBy(problem => problem.At.Span.Start)],
        };
    }

    /// <summary>Reads the directives at the top; gives the first line that is none.</summary>
    private int ReadDirectives()
    {
        var line = 0;
        for (; line < lines.Length && ParseDirective(lines[line]) is { } directive; line++)
        {
            var at = DockerfileOrigin.OfText(source, directive.Span);
            if (directives.Any(earlier => earlier.Name == directive.Name))
            {
                problems.Add(new(DockerfileProblemKind.RepeatedDirective, at) { Arguments = [directive.Name] });
            }
            else if (directive is { Name: "escape" })
            {
                if (directive.Value is "\\" or "`") escape = directive.Value[0];
                else problems.Add(new(DockerfileProblemKind.InvalidEscape, DockerfileOrigin.OfText(source, directive.ValueSpan)) { Arguments = [directive.Value] });
            }
            directives.Add(directive);
            // What a check directive skips is skipped in the whole file.
            AddComment(lines[line], directive.Name == "check" ? new(lines[0].Start, text.Length, text.Length) : lines[line]);
        }
        return line;
    }

    private ParserDirective? ParseDirective(DockerfileLine line)
    {
        var start = line.ContentStart(text);
        if (start == line.End || text[start] != '#') return null;

        var nameStart = DockerfileWords.SkipBlanks(text, start + 1, line.End);
        var nameEnd = nameStart;
        while (nameEnd < line.End && (text[nameEnd] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (nameEnd > nameStart && text[nameEnd] is >= '0' and <= '9'))) nameEnd++;
        var equals = DockerfileWords.SkipBlanks(text, nameEnd, line.End);
        if (equals == line.End || text[equals] != '=') return null;

        var valueStart = DockerfileWords.SkipBlanks(text, equals + 1, line.End);
        var valueEnd = TrimEnd(valueStart, line.End);
        var name = text.Substring(nameStart, nameEnd - nameStart).ToLowerInvariant();
        return valueEnd > valueStart && name is "syntax" or "escape" or "check"
            ? new(name, text.Substring(valueStart, valueEnd - valueStart), TextSpan.FromBounds(start, valueEnd), TextSpan.FromBounds(valueStart, valueEnd))
            : null;
    }

    /// <summary>Reads an instruction; gives the line behind it.</summary>
    private int ReadInstruction(int first)
    {
        var joinedText = new StringBuilder();
        var segments = ImmutableArray.CreateBuilder<TextSegment>();
        var blanks = ImmutableArray.CreateBuilder<TextSpan>();
        var inner = new List<DockerfileLine>();
        var (line, last, continues) = (first, first, true);
        for (; continues && line < lines.Length; line++)
        {
            var content = lines[line].ContentStart(text);
            if (content == lines[line].End)
            {
                blanks.Add(TextSpan.FromBounds(lines[line].Start, lines[line].End));
                continue;
            }
            if (text[content] == '#')
            {
                inner.Add(lines[line]);
                continue;
            }
            foreach (var comment in inner) AddComment(comment, lines[line]);
            inner.Clear();
            var start = line == first ? content : lines[line].Start;
            var end = ContinuationStart(start, lines[line].End);
            continues = end is not null;
            var length = (end ?? lines[line].End) - start;
            if (length > 0) segments.Add(new(joinedText.Length, start, length));
            joinedText.Append(text, start, length);
            last = line;
        }
        foreach (var comment in inner) AddComment(comment, comment);

        var joined = new JoinedText(joinedText.ToString().TrimEnd(), segments.ToImmutable());
        var allLines = TextSpan.FromBounds(lines[first].Start, lines[last].FullEnd);
        if (joined.Text.Length == 0)
        {
            problems.Add(new(DockerfileProblemKind.EmptyInstruction, DockerfileOrigin.OfText(source, TextSpan.FromBounds(lines[first].ContentStart(text), lines[last].End))));
            return line;
        }

        var reader = new DockerfileInstructionReader(source, joined, escape);
        var instruction = reader.Read();
        FollowShell(instruction);
        instruction = instruction with { Dialect = dialect, Lines = allLines, EmptyContinuationLines = blanks.ToImmutable() };
        if (reader.HeredocMarkers is { IsEmpty: false } markers)
        {
            var bodies = heredocs.Read(joined, markers, last + 1);
            problems.AddRange(
                from heredoc in bodies.Heredocs
                where heredoc.Terminator is null
                select new SyntaxProblem(DockerfileProblemKind.UnterminatedHeredoc, DockerfileOrigin.OfText(source, heredoc.Marker)) { Arguments = [heredoc.Name] });
            var end = bodies.Heredocs[bodies.Heredocs.Length - 1] is var lastHeredoc && lastHeredoc.Terminator is { } terminator ? terminator.End : Math.Max(instruction.Span.End, TrimEnd(lastHeredoc.Body.Start, lastHeredoc.Body.End));
            instruction = DockerfileShellText.WithBodies(instruction, joined, bodies.Heredocs, lines[last]) with
            {
                Span = TextSpan.FromBounds(instruction.Span.Start, end),
                Lines = TextSpan.FromBounds(allLines.Start, Math.Max(allLines.End, bodies.NextLine == 0 ? 0 : lines[bodies.NextLine - 1].FullEnd)),
            };
            line = Math.Max(line, bodies.NextLine);
        }
        // The instruction of an ONBUILD cannot go or stay without it.
        if (instruction.Trigger is { } trigger) instruction = instruction with { Trigger = trigger with { Dialect = dialect, Lines = instruction.Lines, Span = TextSpan.FromBounds(trigger.Span.Start, instruction.Span.End) } };
        foreach (var comment in pending) AddComment(comment, new(instruction.Lines.Start, TrimEnd(instruction.Lines.Start, instruction.Lines.End), instruction.Lines.End));
        pending.Clear();
        instructions.Add(instruction);
        return line;
    }

    /// <summary>Keeps track of which shell reads commands; a stage inherits it from the stage that it starts from.</summary>
    private void FollowShell(DockerfileInstruction instruction)
    {
        if (instruction.Keyword == DockerfileKeyword.From)
        {
            if (stageName is not null) dialects[stageName] = dialect;
            stageName = instruction.Arguments is [_, _, var name, ..] ? name.Text.ToLowerInvariant() : null;
            var inherits = instruction.Arguments is [var image, ..] && dialects.TryGetValue(image.Text, out dialect);
            if (!inherits) dialect = escape == '`' ? ShellDialect.Cmd : ShellDialect.Posix;
        }
        else if (instruction is { Keyword: DockerfileKeyword.Shell, IsJson: true, Arguments: [var program, ..] })
        {
            var file = program.Text.Substring(program.Text.LastIndexOfAny(['/', '\\']) + 1).ToLowerInvariant();
            dialect = file switch
            {
                "powershell" or "powershell.exe" or "pwsh" or "pwsh.exe" => ShellDialect.PowerShell,
                "cmd" or "cmd.exe" => ShellDialect.Cmd,
                _ => ShellDialect.Posix,
            };
        }
    }

    /// <summary>Where the escape character that continues a line stands; null when the line ends. A doubled one does not continue.</summary>
    private int? ContinuationStart(int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '\t') end--;
        return end > start && text[end - 1] == escape && (end - 1 == start || text[end - 2] != escape) ? end - 1 : null;
    }

    private void AddComment(DockerfileLine comment, DockerfileLine governed)
    {
        var start = comment.ContentStart(text);
        var end = TrimEnd(start, comment.End);
        comments.Add(new(
            source.ToHost(TextSpan.FromBounds(start, end)),
            text.Substring(start, end - start).TrimStart('#').Trim(),
            source.ToHost(TextSpan.FromBounds(governed.Start, governed.End))));
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return end;
    }
}
