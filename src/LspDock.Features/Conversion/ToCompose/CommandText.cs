using System.Collections.Immutable;
using LspDock.Syntax.Compose.Resolving;
using LspDock.Syntax.Shell;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>Writes the words of a command: as one text where Compose splits it into the same words, else as a list.</summary>
internal static class CommandText
{
    /// <summary>Beyond this, a list is easier to read.</summary>
    private const int LongestLine = 100;

    /// <summary>Whether a word stands for any number of words: <c>"$@"</c>, <c>${ARGS[@]}</c>.</summary>
    public static bool MayBeSeveral(ShellWord word) => word.Value is null && word.Parts.Any(part => part is { IsExpansion: true, Value: null } && TemplateReader.Raw(part, word) is "$@" or "${@}" or "$*" or [.., '[', '@', ']', '}'] or [.., '[', '*', ']', '}']);

    /// <summary>The value of <c>command</c>.</summary>
    /// <param name="words">The words.</param>
    /// <param name="texts">The same as Compose reads them.</param>
    public static ResolvedNode Of(ImmutableArray<ShellWord> words, ImmutableArray<string> texts)
    {
        // The shell splits a variable without quotes, as Compose splits a command that is one text.
        var isSplit = words is [{ IsQuoted: false, Value: null, Parts.Length: 1 }];
        if (isSplit || texts.All(IsSimple) && texts.Sum(text => text.Length + 1) <= LongestLine) return TemplateReader.Scalar(string.Join(' ', texts));
        return new ResolvedList([.. texts.Select(TemplateReader.Scalar)]);
    }

    /// <summary>Whether a word is the same for every reader, in quotes or not.</summary>
    public static bool IsSimple(string text) => text.Length > 0 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or '/' or ':' or '=' or ',' or '+' or '@' or '%');
}
