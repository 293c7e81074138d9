namespace LspDock.Syntax.Embedding;

/// <summary>What <c>make</c> puts something else in for: <c>$(NAME)</c>, <c>${NAME}</c>, <c>$@</c>, a call of a function.</summary>
/// <param name="Name">What stands in the brackets, or the one letter without them.</param>
/// <param name="End">The offset behind it.</param>
internal readonly record struct MakefileReference(string Name, int End)
{
    private const int LengthLimit = 1000;

    /// <summary>The reference at a dollar sign; null when it is the end of the text or its bracket is not closed before the end.</summary>
    public static MakefileReference? At(string text, int dollar, int end)
    {
        if (dollar + 1 >= end) return null;

        var open = text[dollar + 1];
        if (open is not ('(' or '{')) return new(open.ToString(), dollar + 2);

        var close = open == '(' ? ')' : '}';
        var depth = 0;
        for (var at = dollar + 1; at < Math.Min(end, dollar + LengthLimit); at++)
        {
            if (text[at] == open) depth++;
            else if (text[at] == close && --depth == 0) return new(text.Substring(dollar + 2, at - dollar - 2), at + 1);
        }
        return null;
    }
}
