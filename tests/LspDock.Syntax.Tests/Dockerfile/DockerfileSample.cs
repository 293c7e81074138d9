using System.Collections.Immutable;
using System.Text;
using LspDock.Syntax.Dockerfile;
using LspDock.Syntax.Embedding;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.Dockerfile;

/// <summary>A Dockerfile whose marked stretches, <c>[|…|]</c>, are what a question about it should give.</summary>
internal sealed class DockerfileSample
{
    private DockerfileSample(string text, ImmutableArray<TextSpan> marks)
    {
        Tree = Parse(text);
        Marks = marks;
    }

    public DockerfileTree Tree { get; }

    public ImmutableArray<TextSpan> Marks { get; }

    public static DockerfileTree Parse(string text) => DockerfileTree.Parse(EmbeddedText.Whole(new DocumentPath("Dockerfile"), SourceText.From(text)));

    public static DockerfileSample Marked(string markup)
    {
        var text = new StringBuilder();
        var marks = ImmutableArray.CreateBuilder<TextSpan>();
        var start = 0;
        for (var position = 0; position < markup.Length; position++)
        {
            if (string.CompareOrdinal(markup, position, "[|", 0, 2) == 0) (start, position) = (text.Length, position + 1);
            else if (string.CompareOrdinal(markup, position, "|]", 0, 2) == 0)
            {
                marks.Add(TextSpan.FromBounds(start, text.Length));
                position++;
            }
            else text.Append(markup[position]);
        }
        return new(text.ToString(), marks.ToImmutable());
    }

    /// <summary>The spans are the marked ones, in order.</summary>
    public void Gives(Func<DockerfileTree, IEnumerable<TextSpan>> question)
    {
        var text = Tree.Source.Text;
        Assert.Equal(Marks.Select(span => (span, text.ToString(span))), question(Tree).Select(span => (span, text.ToString(span))));
    }

    /// <summary>The problems are of these kinds, at the marked places.</summary>
    public void HasProblems(params string[] kinds)
    {
        Assert.Equal(kinds, Tree.Problems.Select(problem => problem.Kind));
        Gives(tree => tree.Problems.Select(problem => problem.At.Span));
    }
}
