using System.Text;
using LspDock.Features.Completion;

namespace LspDock.LanguageServer.Completion;

/// <summary>Writes completions as snippets, with places to stop at.</summary>
internal static class SnippetText
{
    /// <summary>Whether an item is more than a stretch of plain text.</summary>
    public static bool IsNeeded(CompletionItem item) => item.IsMultiLine || item.Insert.Any(part => part.IsProposal || !part.Choices.IsEmpty);

    /// <summary>The snippet.</summary>
    public static string Of(CompletionItem item)
    {
        var snippet = new StringBuilder();
        var stop = 0;
        foreach (var part in item.Insert)
        {
            if (!part.Choices.IsEmpty) snippet.Append("${").Append(++stop).Append('|').AppendJoin(',', part.Choices.Select(choice => Escape(choice, "\\,|"))).Append("|}");
            else if (part.IsProposal) snippet.Append("${").Append(++stop).Append(':').Append(Escape(part.Text, "\\$}")).Append('}');
            else snippet.Append(Escape(part.Text, "\\$}"));
        }
        return snippet.ToString();
    }

    private static string Escape(string text, string special)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (special.Contains(letter, StringComparison.Ordinal)) escaped.Append('\\');
            escaped.Append(letter);
        }
        return escaped.ToString();
    }
}
