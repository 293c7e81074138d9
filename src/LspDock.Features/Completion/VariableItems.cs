using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.Completion;

/// <summary>The variables that a value may name.</summary>
internal static class VariableItems
{
    /// <summary>The name behind <c>${</c> at the cursor; null when there is none.</summary>
    public static TextSpan? WordOf(ComposeSpot spot)
    {
        if (spot.Place.Kind == YamlPlaceKind.Key) return null;

        var (text, start) = (spot.Text, spot.Cursor);
        while (start > spot.Place.Word.Start && IsNameLetter(text[start - 1])) start--;
        if (start - 2 < spot.Place.Word.Start || text[start - 1] != '{' || text[start - 2] != '$') return null;

        var dollars = start - 2;
        while (dollars > spot.Place.Word.Start && text[dollars - 1] == '$') dollars--;
        // Two dollars are a dollar.
        if ((start - 1 - dollars) % 2 == 0) return null;

        var end = spot.Cursor;
        while (end < text.Length && IsNameLetter(text[end])) end++;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The variables; their values stay where they are.</summary>
    public static IEnumerable<CompletionItem> Of(ComposeSpot spot, TextSpan word)
    {
        if (spot.Project is not { Variables: var variables }) yield break;

        var isOpen = word.End >= spot.Text.Length || spot.Text[word.End] is not ('}' or ':' or '-' or '?' or '+');
        foreach (var name in variables.Names.Order(StringComparer.Ordinal))
        {
            var file = variables.Find(name)?.Document;
            yield return new()
            {
                Label = name,
                Kind = CompletionKind.Variable,
                Insert = [new(isOpen ? name + "}" : name)],
                Detail = file is { } document ? "set in " + document.FileName : "set in the environment",
                FilterText = name,
            };
        }
    }

    private static bool IsNameLetter(char letter) => char.IsAsciiLetterOrDigit(letter) || letter == '_';
}
