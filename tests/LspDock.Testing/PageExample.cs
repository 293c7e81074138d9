using System.Collections.Immutable;
using LspDock.Linting;
using Markdig;
using Markdig.Syntax;

namespace LspDock.Testing;

/// <summary>An example of a rule's page: a fence whose info string ends with <c>bad</c>, <c>fixed</c> or <c>good</c>.</summary>
/// <param name="Language">The fence's language.</param>
/// <param name="Kind">What it shows.</param>
/// <param name="Text">The code.</param>
public sealed record PageExample(string Language, string Kind, string Text)
{
    public static ImmutableArray<PageExample> Of(RuleDescriptor rule) =>
    [
        .. from fence in Markdown.Parse(rule.Page).Descendants<FencedCodeBlock>()
           where fence.Arguments is "bad" or "fixed" or "good"
           select new PageExample(fence.Info!, fence.Arguments!, fence.Lines.ToString() + "\n"),
    ];
}
