using LspDock.Syntax.Shell;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Embedding;

/// <summary>
/// What a markup language writes into a command, or takes out of it, before anyone sees it: its values are not known here, and each
/// becomes one <see cref="ShellWord.Unknown"/>.
/// </summary>
internal static class MarkupSubstitutions
{
    /// <summary>No name of a value is longer.</summary>
    private const int NameLimit = 60;

    /// <summary>A command of reStructuredText, in which <c>image:|version|</c> names a value.</summary>
    public static EmbeddedText OfRestructuredText(EmbeddedText command) => command.Text.ToString() is var text && text.IndexOf('|') >= 0 ? Write(command, text, RestructuredText) : command;

    /// <summary>A command of AsciiDoc, in which <c>image:{version}</c> names a value and <c>&lt;1&gt;</c> at a line's end a note below.</summary>
    public static EmbeddedText OfAsciiDoc(EmbeddedText command) => command.Text.ToString() is var text && text.IndexOfAny(['{', '<']) >= 0 ? Write(command, text, AsciiDoc) : command;

    private static EmbeddedText Write(EmbeddedText command, string text, Func<string, int, (int Length, bool IsValue)> substitution)
    {
        var builder = new EmbeddedTextBuilder(command);
        var from = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (substitution(text, at) is not ({ } length and > 0, var isValue)) continue;

            builder.Add(TextSpan.FromBounds(from, at));
            if (isValue)
            {
                builder.AddOther(at, ShellWord.Unknown.ToString());
                builder.EndOther(at + length);
            }
            from = at + length;
            at = from - 1;
        }
        if (from == 0) return command;

        builder.Add(TextSpan.FromBounds(from, text.Length));
        return builder.Build(encode: line => line.IndexOf(ShellWord.Unknown) < 0 ? line : null);
    }

    /// <summary>A pipe between commands stands behind a blank or another word; <c>\ </c> joins a name with what stands beside it.</summary>
    private static (int Length, bool IsValue) RestructuredText(string text, int at)
    {
        if (at == 0 || text[at - 1] is not (':' or '/' or '-' or '_' or '=' or '.' or '@')) return default;
        var name = SkipJoint(text, at);
        if (name >= text.Length || text[name] != '|') return default;

        var end = NameEnd(text, name + 1);
        return end > name + 1 && end < text.Length && text[end] == '|' ? (SkipJoint(text, end + 1) - at, true) : default;
    }

    private static int SkipJoint(string text, int at) => at + 1 < text.Length && text[at] == '\\' && text[at + 1] == ' ' ? at + 2 : at;

    private static (int Length, bool IsValue) AsciiDoc(string text, int at)
    {
        if (text[at] == '{' && (at == 0 || text[at - 1] is not ('$' or '{' or '\\' or '%')))
        {
            var end = NameEnd(text, at + 1);
            return end > at + 1 && end < text.Length && text[end] == '}' ? (end + 1 - at, true) : default;
        }
        return text[at] is ' ' or '#' or '/' or '<' && (at == 0 || text[at - 1] is not (' ' or '#' or '/' or '<')) ? (CalloutsLength(text, at), false) : default;
    }

    private static int NameEnd(string text, int from)
    {
        var end = from;
        while (end < text.Length && end - from < NameLimit && (text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || end > from && text[end] is (>= '0' and <= '9') or '-' or '_' or '.')) end++;
        return end;
    }

    /// <summary>The length of <c> &lt;1&gt;</c>, <c> # &lt;1&gt; &lt;2&gt;</c> up to the end of the line; 0 when something else stands there.</summary>
    private static int CalloutsLength(string text, int from)
    {
        var at = SkipBlanks(text, from);
        if (at < text.Length && text[at] == '#') at++;
        else if (at + 1 < text.Length && text[at] == '/' && text[at + 1] == '/') at += 2;
        at = SkipBlanks(text, at);
        var count = 0;
        for (; at < text.Length && text[at] == '<'; count++)
        {
            var digits = ++at;
            while (at < text.Length && (text[at] is >= '0' and <= '9' || text[at] == '.')) at++;
            if (at == digits || at >= text.Length || text[at] != '>') return 0;
            at = SkipBlanks(text, at + 1);
        }
        return count > 0 && (at == text.Length || text[at] is '\r' or '\n') ? at - from : 0;
    }

    private static int SkipBlanks(string text, int from)
    {
        while (from < text.Length && text[from] is ' ' or '\t') from++;
        return from;
    }
}
