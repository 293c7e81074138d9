using LspDock.Syntax.Embedding;
using LspDock.Syntax.Yaml;
using LspDock.Testing;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.Yaml;

public sealed class YamlTreeTests
{
    [Theory]
    [InlineData("a: [|b|]", "a")]
    [InlineData("a: [|\"b # c\"|] # d", "a")]
    [InlineData("a: [|'b''c'|]", "a")]
    [InlineData("a: &x [|b|]", "a")]
    [InlineData("a: !reset [|b|]", "a")]
    [InlineData("a: !tag &x [|{b: c}|]", "a")]
    [InlineData("a: [|*x|]", "a")]
    [InlineData("a:\n  [|b: c\n  d: e|]\nf: g", "a")]
    [InlineData("a:\n  [|- b\n  - c|]\n# d\n", "a")]
    [InlineData("a:\n[|- b\n- c|]\nd: e", "a")]
    [InlineData("a: [|[b, c]|] # d", "a")]
    [InlineData("a:[||]\nb: c", "a")]
    [InlineData("a: [||\n  b\n  c|]\n\nd: e", "a")]
    [InlineData("a: [|>-\n  b|]\n# c\nd: e", "a")]
    [InlineData("a: [|b\n  c|]\nd: e", "a")]
    [InlineData("\uFEFFa: [|b|]", "a")]
    [InlineData("a: \U0001F600\r\nb: [|c|]\r\n", "b")]
    [InlineData("a: x\u2028y\nb: [|c|]", "b")]
    [InlineData("a: {b: {c: [|d|]}}", "a.b.c")]
    [InlineData("\"a\": {b: [|'c'|]}", "a.b")]
    [InlineData("a:\n  - b: [|c|]\n    d: e", "a.0.b")]
    public void A_node_has_the_span_of_its_content(string marked, string path)
    {
        var markup = Markup.Parse(marked);
        var node = Find(Parse(markup.Text), path);

        Assert.Equal(markup.Spans.Single().Span, node.Span);
    }

    [Theory]
    [InlineData("a: |\n  # no\n# yes\nb: c # yes\n", "# yes", "# yes")]
    [InlineData("a: 'it''s # no' # yes", "# yes")]
    [InlineData("a: b#no\nc: \"#no\"\n#yes", "#yes")]
    [InlineData("a: | # yes\n  b # no\n", "# yes")]
    [InlineData("a: [b, # yes\n  c]\r\n# too\r\n", "# yes", "# too")]
    [InlineData("# first\n---\na: b\n... # last\n", "# first", "# last")]
    public void Comments_are_found_outside_scalars(string text, params string[] comments)
    {
        var tree = Parse(text);

        Assert.Equal(comments, tree.Comments.Select(comment => tree.Source.Text.ToString(comment)));
    }

    [Fact]
    public void Values_keep_breaks_that_are_none_for_editors() => Assert.Equal("x\u2028y", ((YamlScalar)Find(Parse("a: x\u2028y\nb: c"), "a")).Value);

    [Fact]
    public void An_alias_knows_its_anchor_and_no_anchor_of_another_document()
    {
        var tree = Parse("a: &x 1\nb: *x\n---\nc: *x\n");

        Assert.Equal("1", ((YamlScalar)((YamlAlias)Find(tree, "b")).Target!).Value);
        Assert.Equal([YamlProblemKind.UndefinedAlias], tree.Problems.Select(problem => problem.Kind));
    }

    [Theory]
    [InlineData("a: \"b\nc: d\ne: f\n", "c=d e=f")]
    [InlineData("a: [b\nc: d\ne: f\n", "c=d e=f")]
    [InlineData("a: b: c\nd: e\n", "d=e")]
    [InlineData("a: b\nlone\nd: e\n", "a=b lone= d=e")]
    [InlineData("a: b\n\tc: d\ne: f\n", "a=b e=f")]
    [InlineData("a: @b\nc: d\n", "c=d")]
    [InlineData("a: \"b\nc: [d\ne: f\ng: 'h\ni: j\n", "e=f i=j")]
    public void What_stands_around_a_mistake_is_read(string text, string values)
    {
        var tree = Parse(text);

        Assert.NotEmpty(tree.Problems);
        var read = ((YamlMapping)tree.Documents[0].Root).Entries.Where(entry => entry.Value is YamlScalar { Value: not null }).Select(entry => $"{entry.Name}={((YamlScalar)entry.Value).Value}").ToList();
        foreach (var value in values.Split(' ')) Assert.Contains(value, read);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Brackets_without_end_cost_no_more_than_their_length(char bracket)
    {
        var tree = Parse("a: b\nc: " + new string(bracket, 100_000));

        Assert.Contains(tree.Problems, problem => problem.Kind == YamlProblemKind.TooDeep);
        Assert.Equal("b", ((YamlScalar)Find(tree, "a")).Value);
    }

    private static YamlTree Parse(string text) => YamlTree.Parse(EmbeddedText.Whole(new DocumentPath("compose.yaml"), SourceText.From(text)));

    private static YamlNode Find(YamlTree tree, string path)
    {
        var node = tree.Documents[0].Root;
        foreach (var step in path.Split('.'))
        {
            node = node switch
            {
                YamlMapping mapping => mapping.Find(step)!.Value,
                YamlSequence sequence => sequence.Items[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)],
                _ => throw new ArgumentException($"Nothing is below '{step}'."),
            };
        }
        return node;
    }

    [Theory]
    [InlineData("a: {b: [1, {c: }, ]}\nd:\n  - e: &x\n      f: g\n  - *x\n  -\n  - - h\n? [k, l]\n: m\n")]
    [InlineData("a:\nb: !tag &n {}\n---\n- c\n-\n")]
    [InlineData("a: |\n  text\nb\nc: 'd'\n")]
    [InlineData("")]
    public void Every_node_knows_what_holds_it(string text)
    {
        var tree = YamlTree.Parse(EmbeddedText.Whole(new DocumentPath("a.yaml"), SourceText.From(text)));
        foreach (var document in tree.Documents)
        {
            Assert.Null(tree.ParentOf(document.Root));
            Check(document.Root);
        }

        void Check(YamlNode parent)
        {
            foreach (var child in parent switch { YamlMapping mapping => mapping.Entries.SelectMany(entry => new[] { entry.Key, entry.Value }), YamlSequence sequence => sequence.Items, _ => [] })
            {
                Assert.Same(parent, tree.ParentOf(child));
                Check(child);
            }
        }
    }
}
