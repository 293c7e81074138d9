using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Embedding;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Dotenv;

/// <summary>Reads env files.</summary>
internal sealed class DotenvParser(EmbeddedText source)
{
    private const char ByteOrderMark = '\uFEFF';
    private const string Export = "export";

    private static readonly ImmutableHashSet<string> ShellWords =
        ["set", "if", "then", "else", "elif", "fi", "for", "while", "until", "do", "done", "case", "esac", "function", "source", ".", "echo", "unset", "eval", "alias", "readonly", "declare", "local", "[", "[[", "return", "exit", "cd", "printf"];

    private readonly string text = source.Text.ToString();
    private readonly ImmutableArray<DotenvEntry>.Builder entries = ImmutableArray.CreateBuilder<DotenvEntry>();
    private readonly ImmutableArray<TextSpan>.Builder comments = ImmutableArray.CreateBuilder<TextSpan>();
    private readonly ImmutableArray<SyntaxProblem>.Builder problems = ImmutableArray.CreateBuilder<SyntaxProblem>();

    /// <summary>The name of a variable whose closing quote stands on the line that is read: what follows on it is seldom a variable that a person meant. Null otherwise.</summary>
    private string? quoted;

    /// <summary>Reads the text.</summary>
    public DotenvTree Read(DotenvFormat format)
    {
        var index = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
        var isShell = IsShell(index);
        while (true)
        {
            for (; index < text.Length && char.IsWhiteSpace(text[index]); index++)
            {
                if (text[index] == '\n') quoted = null;
            }
            if (index >= text.Length) break;

            if (text[index] == '#') index = ReadComment(index);
            else index = format == DotenvFormat.Raw ? ReadRawLine(index) : ReadStatement(index);
        }
        return new(source, entries.ToImmutable(), comments.ToImmutable(), isShell ? [] : problems.ToImmutable(), isShell);
    }

    private int ReadComment(int start)
    {
        var end = EndOfLine(start);
        comments.Add(TextSpan.FromBounds(start, end));
        return end;
    }

    private int ReadRawLine(int start)
    {
        var end = EndOfLine(start);
        var equals = text.IndexOf('=', start, end - start);
        var key = TextSpan.FromBounds(start, equals < 0 ? end : equals);
        if (key.IsEmpty) Report(DotenvProblemKind.EmptyKey, new TextSpan(start, 1));
        else if (text.IndexOfAny([' ', '\t'], key.Start, key.Length) >= 0) Report(DotenvProblemKind.BlankInKey, Trimmed(key));
        else entries.Add(new DotenvEntry(text.Substring(key.Start, key.Length), key, equals < 0 ? new TextSpan(end, 0) : TextSpan.FromBounds(equals + 1, end), equals < 0 ? null : text.Substring(equals + 1, end - equals - 1)));
        return end;
    }

    private int ReadStatement(int start)
    {
        if (string.CompareOrdinal(text, start, Export, 0, Export.Length) == 0 && start + Export.Length < text.Length && char.IsWhiteSpace(text[start + Export.Length])) start = SkipBlanks(start + Export.Length);

        var index = start;
        for (; index < text.Length && text[index] is not ('=' or ':' or '\n'); index++)
        {
            if (IsBlank(text[index]) || IsKeyCharacter(index)) continue;

            if (quoted is not null) Report(DotenvProblemKind.TextBehindQuote, TextSpan.FromBounds(start, EndOfLine(index)), quoted);
            else Report(DotenvProblemKind.KeyCharacter, new TextSpan(index, char.IsHighSurrogate(text[index]) && index + 1 < text.Length ? 2 : 1), Character(index));
            return EndOfLine(index);
        }

        var span = Trimmed(TextSpan.FromBounds(start, index));
        var key = text.Substring(span.Start, span.Length);
        if (index == text.Length)
        {
            if (key.Length > 0) Report(DotenvProblemKind.KeyAtEnd, span);
            return index;
        }
        if (key.IndexOf(' ') >= 0)
        {
            Report(DotenvProblemKind.BlankInKey, span);
            return EndOfLine(index);
        }
        if (text[index] == '\n')
        {
            if (key.Length > 0) entries.Add(new DotenvEntry(key, span, new TextSpan(span.End, 0), null));
            return index;
        }
        return ReadValue(key, span, SkipBlanks(index + 1));
    }

    private int ReadValue(string key, TextSpan keySpan, int start)
    {
        if (start < text.Length && text[start] is '"' or '\'') return ReadQuoted(key, keySpan, start);

        var lineEnd = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
        var comment = text.IndexOf(" #", start, lineEnd - start, StringComparison.Ordinal);
        var span = TrimmedEnd(TextSpan.FromBounds(start, comment < 0 ? lineEnd : comment));
        if (comment >= 0) comments.Add(TextSpan.FromBounds(comment + 1, EndOfLine(comment)));
        Add(key, keySpan, span, text.Substring(span.Start, span.Length), isTemplate: true, shift: 0);
        return lineEnd;
    }

    private int ReadQuoted(string key, TextSpan keySpan, int start)
    {
        var quote = text[start];
        var close = start + 1;
        while (close < text.Length && text[close] != quote) close += text[close] == '\\' ? 2 : 1;
        if (close >= text.Length)
        {
            Report(DotenvProblemKind.UnterminatedQuote, TrimmedEnd(TextSpan.FromBounds(start, EndOfLine(start))), key, quote.ToString());
            return EndOfLine(start);
        }

        var inner = text.Substring(start + 1, close - start - 1);
        var value = quote == '"' ? DotenvEscapes.Decode(inner) : inner.Replace("\\'", "'");
        Add(key, keySpan, TextSpan.FromBounds(start, close + 1), value, isTemplate: quote == '"', shift: value == inner ? 1 : null);
        quoted = key;
        return close + 1;
    }

    /// <param name="key">The name.</param>
    /// <param name="keySpan">Where it stands.</param>
    /// <param name="span">Where the value stands, with its quotes.</param>
    /// <param name="value">The value.</param>
    /// <param name="isTemplate">Whether variables are replaced in it.</param>
    /// <param name="shift">Where the value starts within its span; null when escapes make its offsets others.</param>
    private void Add(string key, TextSpan keySpan, TextSpan span, string value, bool isTemplate, int? shift)
    {
        var template = isTemplate ? InterpolationTemplate.Parse(value) : null;
        entries.Add(new DotenvEntry(key, keySpan, span, value) { Template = template });
        if (template is null || value.IndexOf('$') < 0) return;

        foreach (var fault in template.DescendantParts().OfType<InterpolationFault>())
        {
            Report(DotenvProblemKind.Interpolation, shift is { } offset ? new TextSpan(span.Start + offset + fault.Span.Start, fault.Span.Length) : span, key);
        }
    }

    private void Report(string kind, TextSpan span, params string[] arguments) => problems.Add(new SyntaxProblem(kind, new TextOrigin(source, span)) { Arguments = [.. arguments] });

    private string Character(int index) => char.IsHighSurrogate(text[index]) && index + 1 < text.Length ? text.Substring(index, 2) : text[index].ToString();

    private bool IsKeyCharacter(int index) =>
        text[index] is '_' or '.' or '-' or '[' or ']' || char.IsLetter(text, index) || char.IsNumber(text, index)
        || char.IsLowSurrogate(text[index]) && index > 0 && char.IsHighSurrogate(text[index - 1]);

    private int EndOfLine(int offset) => text.IndexOfAny(['\n', '\r'], offset) is var end and >= 0 ? end : text.Length;

    private int SkipBlanks(int index)
    {
        while (index < text.Length && IsBlank(text[index])) index++;
        return index;
    }

    private static bool IsBlank(char letter) => letter is ' ' or '\t' or '\v' or '\f' or '\r' or '\u0085' or '\u00A0';

    private TextSpan Trimmed(TextSpan span)
    {
        var start = span.Start;
        while (start < span.End && char.IsWhiteSpace(text[start])) start++;
        return TrimmedEnd(TextSpan.FromBounds(start, span.End));
    }

    private TextSpan TrimmedEnd(TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.FromBounds(span.Start, end);
    }

    /// <summary>Whether a line is a command of a shell: people keep scripts under an env file's name, and source them.</summary>
    private bool IsShell(int start)
    {
        for (var line = start; line < text.Length;)
        {
            var end = EndOfLine(line);
            var word = SkipBlanks(line);
            var wordEnd = word;
            while (wordEnd < end && !IsBlank(text[wordEnd]) && text[wordEnd] != ';') wordEnd++;
            if (wordEnd - word is > 0 and < 10 && ShellWords.Contains(text.Substring(word, wordEnd - word))) return true;
            if (line == start && string.CompareOrdinal(text, line, "#!", 0, 2) == 0) return true;
            line = end + 1;
        }
        return false;
    }
}
