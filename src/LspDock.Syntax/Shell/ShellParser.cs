using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax.Embedding;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Shell;

/// <summary>
/// Reads a shell text in one pass. It follows lists, blocks and substitutions only as far as needed to find the simple commands
/// in them; what does not fit is skipped.
/// </summary>
internal sealed partial class ShellParser
{
    /// <summary>Substitutions nested deeper than this are skipped as text.</summary>
    private const int DepthLimit = 24;

    private readonly EmbeddedText source;
    private readonly ShellDialect dialect;
    private readonly string text;
    private readonly char escape;

    private readonly ImmutableArray<ShellCommand>.Builder commands = ImmutableArray.CreateBuilder<ShellCommand>();
    private readonly ImmutableArray<SyntaxProblem>.Builder problems = ImmutableArray.CreateBuilder<SyntaxProblem>();
    private readonly List<(TextSpan Span, int Line)> comments = [];
    private readonly List<TextSpan> lines = [];
    private readonly ShellHeredocs heredocs;

    private int position;
    private int blockDepth;
    private int caseDepth;
    private bool expectsPattern;
    private bool followsOperator;
    private int contentStart = -1;
    private int contentEnd;

    public ShellParser(EmbeddedText source, ShellDialect dialect)
    {
        this.source = source;
        this.dialect = dialect;
        text = source.Text.ToString();
        escape = dialect switch { ShellDialect.PowerShell => '`', ShellDialect.Cmd => '^', _ => '\\' };
        heredocs = new ShellHeredocs(text);
        lastSingleQuote = text.LastIndexOf('\'');
        lastDoubleQuote = text.LastIndexOf('"');
        lastBacktick = text.LastIndexOf('`');
        lastParenthesis = text.LastIndexOf(')');
        lastBrace = text.LastIndexOf('}');
    }

    public ShellTree Parse()
    {
        ParseList(depth: 0, closer: '\0');
        EndLine();
        return new ShellTree
        {
            Source = source,
            Commands = commands.ToImmutable(),
            Problems = problems.ToImmutable(),
            Comments = [.. comments.Select(Governing)],
        };
    }

    /// <summary>Reads commands up to a closing mark, which stays for the caller, or to the end of the text.</summary>
    private void ParseList(int depth, char closer)
    {
        var parentheses = 0;
        while (SkipBlanks() is var _ && position < text.Length)
        {
            var letter = text[position];
            if (letter == closer && parentheses == 0) return;
            if (expectsPattern && SkipPattern()) continue;

            switch (letter)
            {
                case '\r' or '\n':
                    NewLine(depth);
                    break;
                case '#' when dialect != ShellDialect.Cmd:
                    ReadComment();
                    break;
                case ';' or '&' or '|':
                    ReadOperator();
                    break;
                case '(':
                    parentheses++;
                    blockDepth++;
                    position++;
                    break;
                case ')':
                    if (parentheses > 0) CloseBlock();
                    parentheses = Math.Max(0, parentheses - 1);
                    position++;
                    break;
                case '{' or '}' when dialect == ShellDialect.PowerShell:
                    blockDepth += letter == '{' ? 1 : blockDepth > 0 ? -1 : 0;
                    position++;
                    break;
                default:
                    ParseCommand(depth, closer);
                    break;
            }
        }
    }

    private void ParseCommand(int depth, char closer)
    {
        var start = position;
        if (depth == 0 && contentStart < 0) contentStart = start;
        if (dialect == ShellDialect.Cmd && IsCmdComment())
        {
            ReadComment();
            return;
        }

        var words = ImmutableArray.CreateBuilder<ShellWord>();
        var assignments = ImmutableArray.CreateBuilder<ShellAssignment>();
        var (end, isContinued, isConditional) = (start, false, followsOperator || blockDepth > 0);
        followsOperator = false;
        while (true)
        {
            var continuesLine = SkipBlanks();
            isContinued |= continuesLine;
            if (position >= text.Length || text[position] == closer) break;

            var letter = text[position];
            if (letter == '#' && dialect != ShellDialect.Cmd)
            {
                if (continuesLine && words.Count > 0 && ReadCommentBetweenLines(start)) continue;
                break;
            }
            if (letter is '\r' or '\n' or ';' or '|' or ')' || letter == '&' && !StartsWith("&>")) break;
            if (letter is '<' or '>' or '&' && !IsPlaceholder() && !IsProcessSubstitution())
            {
                ReadRedirection(depth);
                end = position;
                continue;
            }
            if (letter == '(')
            {
                if (!SkipParentheses(words, assignments)) break;
                end = position;
                continue;
            }

            if (letter == escape && ReadBrokenContinuation(atWordStart: true, start))
            {
                isContinued = true;
                continue;
            }

            if (letter == '`' && SkipInlineComment(closer)) continue;

            var word = ParseWord(depth, closer, start);
            isContinued |= word.IsContinued;
            end = position;
            if (IsDescriptor(word)) continue;
            if (words.Count == 0 && Assignment(word) is { } assignment) assignments.Add(assignment);
            else if (words.Count == 0 && assignments.Count == 0 && ReadKeyword(word)) return;
            else words.Add(word);
        }

        if (depth == 0) contentEnd = Math.Max(contentEnd, end);
        if (words.Count == 0 && assignments.Count == 0) return;
        commands.Add(new ShellCommand
        {
            Source = source,
            Dialect = dialect,
            Span = TextSpan.FromBounds(start, end),
            LineStart = contentStart < 0 ? start : contentStart,
            Assignments = assignments.ToImmutable(),
            Words = words.ToImmutable(),
            IsContinued = isContinued,
            IsConditional = isConditional,
            IsInBackground = position < text.Length && text[position] == '&' && !StartsWith("&&"),
        });
    }

    /// <summary>Skips blanks and continued line ends; true when a line end was among them.</summary>
    private bool SkipBlanks()
    {
        var continued = false;
        while (position < text.Length)
        {
            if (text[position] is ' ' or '\t')
            {
                position++;
            }
            else if (text[position] == escape && LineBreakLength(position + 1) is var length and > 0)
            {
                position += 1 + length;
                continued = true;
            }
            else
            {
                break;
            }
        }
        return continued;
    }

    private int LineBreakLength(int at)
    {
        if (at >= text.Length) return 0;
        return text[at] switch
        {
            '\n' => 1,
            '\r' => at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1,
            _ => 0,
        };
    }

    private int EndOfLine(int from)
    {
        while (from < text.Length && text[from] is not ('\r' or '\n')) from++;
        return from;
    }

    private bool StartsWith(string expected) => string.CompareOrdinal(text, position, expected, 0, expected.Length) == 0;

    private void NewLine(int depth)
    {
        position += LineBreakLength(position);
        position = heredocs.Skip(position);
        followsOperator = false;
        if (depth == 0) EndLine();
    }

    private void EndLine()
    {
        if (contentStart < 0) return;
        lines.Add(TextSpan.FromBounds(contentStart, Math.Max(contentStart, contentEnd)));
        contentStart = -1;
    }

    private void ReadOperator()
    {
        followsOperator = StartsWith("&&") || text[position] == '|';
        expectsPattern = caseDepth > 0 && (StartsWith(";;") || StartsWith(";&"));
        position += expectsPattern || StartsWith("&&") || StartsWith("||") ? 2 : 1;
    }

    private void ReadComment()
    {
        var end = EndOfLine(position);
        AddComment(TextSpan.FromBounds(position, end));
        position = end;
    }

    /// <summary>Skips a comment in backticks, which is how one stands inside a continued command: <c>`# optional`</c> runs nothing and adds no word.</summary>
    private bool SkipInlineComment(char closer)
    {
        if (dialect != ShellDialect.Posix || closer == '`' || !StartsWith("`#")) return false;

        var end = position + 1;
        while (end < text.Length && text[end] is not ('\r' or '\n' or '`')) end++;
        if (end >= text.Length || text[end] != '`' || end + 1 < text.Length && text[end + 1] is not (' ' or '\t' or '\r' or '\n')) return false;

        AddComment(TextSpan.FromBounds(position + 1, end));
        position = end + 1;
        return true;
    }

    private void AddComment(TextSpan span) => comments.Add((span, lines.Count));

    /// <summary>Skips a comment that stands alone between two lines of a command, when the next line plainly goes on with it.</summary>
    private bool ReadCommentBetweenLines(int commandStart)
    {
        var end = position;
        var next = position;
        while (next < text.Length && text[next] == '#')
        {
            end = EndOfLine(next);
            next = end + LineBreakLength(end);
            while (next < text.Length && text[next] is ' ' or '\t') next++;
        }
        if (next >= text.Length || text[next] != '-') return false;

        var span = TextSpan.FromBounds(position, end);
        AddComment(span);
        var origin = new LineContinuationOrigin(source, span, LineStartOf(commandStart), text.Substring(span.Start, span.Length), kept: "");
        problems.Add(new SyntaxProblem(ShellProblemKind.CommentBetweenContinuedLines, origin) { Arguments = [text.Substring(span.Start, span.Length)] });
        position = next;
        return true;
    }

    private int LineStartOf(int commandStart) => contentStart < 0 ? commandStart : contentStart;

    /// <summary>A comment belongs to the line that was being read, or, on a line of its own, to the next one that holds a command.</summary>
    private Comment Governing((TextSpan Span, int Line) comment)
    {
        var span = source.ToHost(comment.Span);
        var words = text.Substring(comment.Span.Start, comment.Span.Length).TrimStart('#', ':').Trim();
        return new Comment(span, words, comment.Line < lines.Count ? source.ToHost(lines[comment.Line]) : span);
    }
}
