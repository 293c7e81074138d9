using System.Collections.Immutable;
using System.Text;

namespace LspDock.Syntax.Compose;

/// <summary>Splits a command that is written as one string as Compose does: at blanks, with quotes and backslashes, without expanding anything.</summary>
internal static class CommandWords
{
    /// <summary>The words; a quote that is not closed reaches to the end.</summary>
    public static ImmutableArray<string> Split(string command) => Split(command, letter => letter);

    /// <summary>The words, with another letter for some of those outside of quotes.</summary>
    public static ImmutableArray<string> Split(string command, Func<char, char> outsideQuotes)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        var isStarted = false;
        var quote = '\0';
        for (var index = 0; index < command.Length; index++)
        {
            var letter = command[index];
            if (quote == '\0' && char.IsWhiteSpace(letter))
            {
                if (isStarted) words.Add(word.ToString());
                word.Clear();
                isStarted = false;
            }
            else if (letter == '\\' && quote != '\'' && index + 1 < command.Length)
            {
                word.Append(command[++index]);
                isStarted = true;
            }
            else if (letter is '\'' or '"' && (quote == '\0' || quote == letter))
            {
                quote = quote == '\0' ? letter : '\0';
                isStarted = true;
            }
            else
            {
                word.Append(quote == '\0' ? outsideQuotes(letter) : letter);
                isStarted = true;
            }
        }
        if (isStarted) words.Add(word.ToString());
        return words.ToImmutable();
    }
}
