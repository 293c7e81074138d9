using LspDock.Syntax.Dockerfile;
using LspDock.Syntax.Embedding;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.Dockerfile;

public sealed class DockerfileEmbeddingTests
{
    private const string Host = "> ```\n> FROM a\n> RUN b \\\n>   c\n> USER root\n> ```\n";

    private static DockerfileTree Quoted()
    {
        // Each line without its quote mark.
        var host = SourceText.From(Host);
        TextSegment[] segments = [new(0, Host.IndexOf("FROM", StringComparison.Ordinal), 7), new(7, Host.IndexOf("RUN", StringComparison.Ordinal), 8), new(15, Host.IndexOf("  c", StringComparison.Ordinal), 4), new(19, Host.IndexOf("USER", StringComparison.Ordinal), 10)];
        return DockerfileTree.Parse(new EmbeddedText(new DocumentPath("a.md"), host, SourceText.From("FROM a\nRUN b \\\n  c\nUSER root\n"), [.. segments]));
    }

    [Fact]
    public void Shell_text_maps_through_both_texts()
    {
        var shell = Quoted().Instructions[1].Shell!;
        Assert.Equal("b   c", shell.Text.ToString());
        Assert.Equal("c", Host.Substring(shell.ToHost(new(4, 1)).Start, 1));
    }

    [Fact]
    public void Removing_the_last_instruction_leaves_the_fence_alone()
    {
        var edit = Quoted().Instructions[2].Origin.Remove();
        Assert.Equal("> ```\n> FROM a\n> RUN b \\\n>   c\n> ```\n", SourceText.From(Host).WithChanges(edit.Changes.Select(change => change.Change)).ToString());
    }

    [Fact]
    public void Appending_to_a_stage_writes_the_quote_mark()
    {
        var edit = Assert.Single(DockerfileBinder.Bind(Quoted())).Origin.Append("USER app");
        Assert.Equal(Host.Replace("root\n", "root\n> USER app\n", StringComparison.Ordinal), SourceText.From(Host).WithChanges(edit.Changes.Select(change => change.Change)).ToString());
    }
}
