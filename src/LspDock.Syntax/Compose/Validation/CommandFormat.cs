namespace LspDock.Syntax.Compose.Validation;

/// <summary>The format of a command as one text, which Compose splits at blanks as a shell would, without running one.</summary>
internal static class CommandFormat
{
    /// <summary>What is wrong with the text. Behind an operator of a shell outside quotes Compose reads no further.</summary>
    public static ComposeFormatError? Check(string text)
    {
        var quote = '\0';
        var isBackquoted = false;
        var substitution = false;
        for (var index = 0; index < text.Length; index++)
        {
            var letter = text[index];
            if (letter == '\\' && quote != '\'')
            {
                index++;
            }
            else if (letter is '\'' or '"' && !substitution && (quote == '\0' || quote == letter))
            {
                quote = quote == '\0' ? letter : '\0';
            }
            else if (quote == '\0' && !isBackquoted && letter == '(')
            {
                if (substitution || index == 0 || text[index - 1] != '$') return new(ComposeFlaw.BareBracket, "(");
                substitution = true;
            }
            else if (quote == '\0' && !isBackquoted && letter == ')')
            {
                if (!substitution) return new(ComposeFlaw.BareBracket, ")");
                substitution = false;
            }
            else if (quote == '\0' && !substitution && letter == '`')
            {
                isBackquoted = !isBackquoted;
            }
            else if (quote == '\0' && !substitution && !isBackquoted && letter is ';' or '&' or '|' or '<' or '>')
            {
                return null;
            }
        }
        return quote == '\0' ? null : new(ComposeFlaw.OpenQuote, quote.ToString());
    }
}
