using LspDock.Linting;
using Markdig;
using Markdig.Syntax;

namespace LspDock.Testing;

/// <summary>An example of a rule's page: a fence whose info string ends with <c>bad</c>, <c>fixed</c> or <c>good</c>.</summary>
/// <param name="Language">The fence's language.</param>
/// <param name="Kind">What it shows.</param>
/// <param name="Text">The code.</param>
/// <param name="EnvFile">The <c>.env</c> beside it: the fence above whose info string ends with <c>beside</c>. Null when there is none.</param>
public sealed record PageExample(string Language, string Kind, string Text, string? EnvFile)
{
    public static IEnumerable<PageExample> Of(RuleDescriptor rule)
    {
        string? envFile = null;
        foreach (var fence in Markdown.Parse(rule.Page).Descendants<FencedCodeBlock>())
        {
            var text = fence.Lines.ToString() + "\n";
            if (fence.Arguments is "beside") envFile = text;
            else if (fence.Arguments is "bad" or "fixed" or "good") yield return new PageExample(fence.Info!, fence.Arguments, text, envFile);
        }
    }
}
