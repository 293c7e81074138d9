using LspDock.Linting;
using Markdig;
using Markdig.Syntax;

namespace LspDock.Testing;

/// <summary>An example of a rule's page: a fence whose info string ends with <c>bad</c>, <c>fixed</c> or <c>good</c>.</summary>
/// <param name="Language">The fence's language.</param>
/// <param name="Kind">What it shows.</param>
/// <param name="Text">The code.</param>
/// <param name="Around">The files around it, as <c>MemoryFiles</c> takes them: the fences above whose info string has <c>beside</c>, with a path or the language's own file name. Null when there are none.</param>
public sealed record PageExample(string Language, string Kind, string Text, string? Around)
{
    public static IEnumerable<PageExample> Of(RuleDescriptor rule)
    {
        string? around = null;
        foreach (var fence in Markdown.Parse(rule.Page).Descendants<FencedCodeBlock>())
        {
            var text = fence.Lines.ToString() + "\n";
            if (fence.Arguments?.Split(' ') is ["beside", .. var path]) around += $"=== {(path is [var name] ? name : FileFor(fence.Info!))}\n{text}";
            else if (fence.Arguments is "bad" or "fixed" or "good") yield return new PageExample(fence.Info!, fence.Arguments, text, around);
        }
    }

    /// <summary>The name of a file in a fence's language; null when nothing but a compiler reads it.</summary>
    public static string? FileFor(string language) => language switch
    {
        "yaml" => "compose.yaml",
        "bash" or "sh" => "run.sh",
        "dockerfile" => "Dockerfile",
        "console" or "text" => "session.txt",
        "dotenv" => ".env",
        "csharp" => null,
        _ => throw new ArgumentException($"No notation for fences of '{language}'."),
    };
}
