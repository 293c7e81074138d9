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
    private readonly ShellBlocks blocks;

    private int position;
    private int caseDepth;
    private bool expectsPattern;
    private int contentStart = -1;
    private int contentEnd;

    public ShellParser(EmbeddedText source, ShellDialect dialect, ShellBranch? around)
    {
        this.source = source;
        this.dialect = dialect;
        text = source.Text.ToString();
        escape = dialect switch { ShellDialect.PowerShell => '`', ShellDialect.Cmd => '^', _ => '\\' };
        heredocs = new ShellHeredocs(text);
        blocks = new ShellBlocks(source, around);
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
            Commands = Commands(),
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
                case '(' when SkipArithmetic():
                    break;
                case '(':
                    parentheses++;
                    OpenParentheses();
                    break;
                case ')':
                    position++;
                    if (parentheses > 0) CloseBlock(")");
                    parentheses = Math.Max(0, parentheses - 1);
                    break;
                case '{' when dialect == ShellDialect.PowerShell:
                    blocks.Open("}", null, position++, commands.Count);
                    break;
                case '}' when dialect == ShellDialect.PowerShell:
                    position++;
                    CloseBlock("}");
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
        var (end, isContinued) = (start, false);
        var branch = blocks.Branch;
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
            if (letter is '\r' or '\n' or ';' or '|' or ')' || letter == '&' && !StartsWith("&>") || IsPowerShellBrace(letter)) break;
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
            Branch = branch,
            IsInBackground = position < text.Length && text[position] == '&' && !StartsWith("&&"),
        });
        blocks.EndCommand();
        // A block as an argument is run by the command: Start-Job { … }.
        if (dialect == ShellDialect.PowerShell && position < text.Length && text[position] == '{') blocks.ExpectBody(ShellBranchKind.Function, start);
    }

    /// <summary>Whether a block starts or ends here, and no <c>{{ template }}</c>.</summary>
    private bool IsPowerShellBrace(char letter) => dialect == ShellDialect.PowerShell && (letter == '}' || letter == '{' && !StartsWith("{{"));

    private ImmutableArray<ShellCommand> Commands()
    {
        var inBackground = blocks.InBackground(commands.Count);
        for (var index = 0; index < inBackground.Length; index++)
        {
            if (inBackground[index]) commands[index] = commands[index] with { IsInBackground = true };
        }
        return commands.ToImmutable();
    }

    private void OpenParentheses()
    {
        if (dialect == ShellDialect.PowerShell) blocks.OpenTest(position, commands.Count);
        else blocks.Open(")", ShellBranchKind.Subshell, position, commands.Count);
        position++;
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
        blocks.EndStatement(isLineEnd: true);
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
        if (StartsWith("&&") || StartsWith("||"))
        {
            blocks.Continue(position, text[position] == '&' ? ShellBranchKind.AfterSuccess : ShellBranchKind.AfterFailure);
            position += 2;
            return;
        }
        if (text[position] == '|')
        {
            blocks.Continue(position++, ShellBranchKind.Pipeline);
            return;
        }
        blocks.EndStatement(isLineEnd: false);
        expectsPattern = caseDepth > 0 && (StartsWith(";;") || StartsWith(";&"));
        if (expectsPattern && (StartsWith(";&") || StartsWith(";;&"))) blocks.FallThrough(position);
        position += !expectsPattern ? 1 : StartsWith(";;&") ? 3 : 2;
    }

    private int LineStartOf(int commandStart) => contentStart < 0 ? commandStart : contentStart;
}
