using System.Collections.Immutable;
using LspDock.Syntax.Embedding;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Shell;

/// <summary>Finds the shell text in a command: behind <c>sh -c</c>, <c>eval</c>, <c>ssh</c> or <c>su -c</c>, in a heredoc that a shell reads or that becomes a script.</summary>
internal static class ShellScripts
{
    private static readonly ImmutableHashSet<string> Programs = ["sh", "bash", "dash", "ash", "zsh", "ksh", "su", "runuser", "ssh", "eval", "pwsh", "powershell", "cmd", "cat", "tee"];

    /// <summary>The text; null when the command hands none on.</summary>
    public static ShellScript? Of(ShellCommand command)
    {
        var words = command.Words;
        var index = 0;
        for (var steps = 0; index < words.Length && steps < 8 && ShellWrappers.Skip(words, index) is { } next; steps++) index = next;
        if (index >= words.Length) return null;

        var program = Program(words[index]);
        if (!Programs.Contains(program)) return null;

        var rest = words.RemoveRange(0, index + 1);
        switch (program)
        {
            case "sh" or "bash" or "dash" or "ash" or "zsh" or "ksh":
                return OfShell(command, rest);
            case "su" or "runuser":
                return OfWords(command, BehindFlag(rest, "-c", "--command").Take(1), ShellDialect.Posix);
            case "ssh":
                return OfSsh(command, rest);
            case "eval" when rest.Length == 1 || command.Dialect == ShellDialect.Posix:
                return OfWords(command, rest, ShellDialect.Posix);
            case "pwsh" or "powershell":
                return OfWords(command, BehindFlag(rest, "-c", "-command"), ShellDialect.PowerShell);
            case "cmd":
                return OfWords(command, BehindFlag(rest, "/c", "/k"), ShellDialect.Cmd);
            default:
                return program == "cat" && IsScript(command.Output) || program == "tee" && rest.Any(IsScript) ? OfHeredoc(command, isElsewhere: true) : null;
        }
    }

    private static string Program(ShellWord word) => ShellWrappers.ProgramName(word) is var name && name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - 4).ToLowerInvariant() : name;

    private static bool IsScript(ShellWord? word) => word?.Value is { } path && (path.EndsWith(".sh", StringComparison.Ordinal) || path.EndsWith(".bash", StringComparison.Ordinal));

    private static ShellScript? OfShell(ShellCommand command, ImmutableArray<ShellWord> words)
    {
        for (var index = 0; index < words.Length; index++)
        {
            var flag = words[index].Template;
            if (flag is "-o" or "-O" or "+o" or "+O") index++;
            else if (flag is ['-', '-', ..] or ['+', ..] or "-s" or "-") continue;
            else if (flag is not ['-', ..]) return null;
            else if (flag.IndexOf('c') > 0) return index + 1 < words.Length ? OfWords(command, words.Skip(index + 1).Take(1), ShellDialect.Posix) : null;
            // set -euo takes its option from the next word.
            else if (flag[flag.Length - 1] == 'o') index++;
        }
        return command.Input is { } input ? OfWords(command, [input], ShellDialect.Posix) : OfHeredoc(command, isElsewhere: false);
    }

    private static ShellScript? OfSsh(ShellCommand command, ImmutableArray<ShellWord> words)
    {
        const string Valued = "BbcDEeFIiJLlmOopQRSWw";
        var index = 0;
        while (index < words.Length && words[index].Template is ['-', _, ..] flag) index += flag.Length == 2 && Valued.IndexOf(flag[1]) >= 0 ? 2 : 1;
        // The host stands before what it is to run.
        var run = words.Skip(index + 1).ToList();
        return run.Count == 0 || run is [{ Raw: "bash" or "sh" }, ..] && command.Heredoc is not null
            ? OfHeredoc(command, isElsewhere: true)
            : OfWords(command, run, ShellDialect.Posix) is { } script ? script with { IsElsewhere = true } : null;
    }

    private static IEnumerable<ShellWord> BehindFlag(ImmutableArray<ShellWord> words, string flag, string longFlag) =>
        words.SkipWhile(word => !word.Template.Equals(flag, StringComparison.OrdinalIgnoreCase) && !word.Template.Equals(longFlag, StringComparison.OrdinalIgnoreCase)).Skip(1);

    /// <summary>The text of words, which are joined with blanks.</summary>
    private static ShellScript? OfWords(ShellCommand command, IEnumerable<ShellWord> words, ShellDialect dialect)
    {
        var builder = new EmbeddedTextBuilder(command.Source);
        var parts = new List<ShellWordPart>();
        var isFirst = true;
        foreach (var word in words)
        {
            // What is written elsewhere has no order here.
            if (word.Home != ShellWordHome.Command) return null;
            if (!isFirst) builder.AddGap(" ");
            isFirst = false;
            foreach (var part in word.Parts)
            {
                parts.Add(part);
                if (part.IsVerbatim) builder.Add(part.Span);
                else AddOther(builder, part.Span, part.Value ?? ShellWord.Unknown.ToString());
            }
        }
        if (builder.IsEmpty) return null;

        var quote = parts.TrueForAll(part => part.Run == parts[0].Run && part.Quote == parts[0].Quote) ? parts[0].Quote : ShellQuote.None;
        var text = builder.Build(encode: line => quote != ShellQuote.None ? ShellQuoting.Inside(line, quote, command.Dialect) : line.All(letter => letter == ' ' || ShellQuoting.IsPlain(letter)) ? line : null);
        return new ShellScript(quote == ShellQuote.None ? text.InOneLine() : text, dialect, IsElsewhere: false);
    }

    private static ShellScript? OfHeredoc(ShellCommand command, bool isElsewhere)
    {
        if (command.Heredoc is not { } heredoc || heredoc.Body.IsEmpty) return null;

        var builder = new EmbeddedTextBuilder(command.Source);
        var text = command.Source.Text.ToString(heredoc.Body);
        var isLineStart = true;
        for (var at = 0; at < text.Length;)
        {
            if (isLineStart && heredoc.StripsTabs && text[at] == '\t')
            {
                at++;
                continue;
            }
            isLineStart = false;
            if (!heredoc.IsQuoted && Expansion(text, at) is var (length, value))
            {
                AddOther(builder, new TextSpan(heredoc.Body.Start + at, length), value);
                at += length;
                continue;
            }
            var start = at;
            do
            {
                isLineStart = text[at++] == '\n';
            }
            while (!isLineStart && at < text.Length && (heredoc.IsQuoted || text[at] is not ('$' or '`' or '\\')));
            builder.Add(TextSpan.FromBounds(heredoc.Body.Start + start, heredoc.Body.Start + at));
        }
        if (builder.IsEmpty) return null;

        return new ShellScript(builder.Build(encode: line => heredoc.IsQuoted ? line : line.Replace("\\", "\\\\").Replace("$", "\\$").Replace("`", "\\`")), ShellDialect.Posix, isElsewhere);
    }

    /// <summary>What the shell puts something else in for in the lines of a heredoc: how long it is and what comes in its place; null where nothing is.</summary>
    private static (int Length, string Value)? Expansion(string text, int at)
    {
        if (at + 1 >= text.Length) return null;

        var next = text[at + 1];
        switch (text[at])
        {
            case '\\' when next is '$' or '`' or '\\':
                return (2, next.ToString());
            case '\\' when next is '\n':
                return (2, "");
            case '\\' when next is '\r' && at + 2 < text.Length && text[at + 2] == '\n':
                return (3, "");
            case '`' when Behind(text, at + 1, '`', '`') is { } end:
                return (end - at, ShellWord.Unknown.ToString());
            case '$' when next is '(' && Behind(text, at + 1, '(', ')') is { } end:
                return (end - at, ShellWord.Unknown.ToString());
            case '$' when next is '{' && Behind(text, at + 1, '{', '}') is { } end:
                return (end - at, ShellWord.Unknown.ToString());
            case '$' when next is '@' or '*' or '#' or '?' or '$' or '!' or (>= '0' and <= '9'):
                return (2, ShellWord.Unknown.ToString());
            case '$' when ShellVariables.IsNameLetter(next, isFirst: true):
                var stop = at + 1;
                while (stop < text.Length && ShellVariables.IsNameLetter(text[stop], isFirst: false)) stop++;
                return (stop - at, ShellWord.Unknown.ToString());
            default:
                return null;
        }
    }

    /// <summary>The offset behind the bracket that closes an opening one; null when it is far away.</summary>
    private static int? Behind(string text, int start, char open, char close)
    {
        var depth = open == close ? 1 : 0;
        for (var at = start; at < Math.Min(text.Length, start + 500); at++)
        {
            if (text[at] == close && --depth == 0) return at + 1;
            if (text[at] == open) depth++;
        }
        return null;
    }

    private static void AddOther(EmbeddedTextBuilder builder, TextSpan span, string value)
    {
        builder.AddOther(span.Start, value);
        builder.EndOther(span.End);
    }
}
