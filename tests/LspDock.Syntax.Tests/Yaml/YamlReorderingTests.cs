using LspDock.Syntax.Embedding;
using LspDock.Syntax.Yaml;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.Yaml;

/// <summary>Puts the keys of the first mapping below the root in alphabetical order, or the items of the first list.</summary>
public sealed class YamlReorderingTests
{
    [Fact]
    public void Comments_right_above_deeper_below_and_behind_go_along_and_blank_lines_stay() => Check(
        """
        services:
          # above b
          # in two lines
          b: # behind b
            image: b # behind its image
            # deeper, below b

            # and after a blank line

          # above a
          a:
            image: a

          # behind all
        volumes:
        """,
        """
        services:
          # above a
          a:
            image: a

          # above b
          # in two lines
          b: # behind b
            image: b # behind its image
            # deeper, below b

            # and after a blank line

          # behind all
        volumes:
        """);

    [Fact]
    public void A_comment_that_stands_alone_stays_and_nothing_moves_past_it() => Check(
        """
        services:
          d: 1
          c: 2

          # c:
          #   old: true

          b: 3
          a: 4
        """,
        """
        services:
          c: 2
          d: 1

          # c:
          #   old: true

          a: 4
          b: 3
        """);

    [Fact]
    public void What_a_comment_right_below_may_be_about_stays_with_it() => Check(
        """
        services:
          d: 1
          c: 2
          # what c is there for

          b: 3
          a: 4
        """,
        """
        services:
          d: 1
          c: 2
          # what c is there for

          a: 4
          b: 3
        """);

    [Theory]
    [InlineData("### databases ###")]
    [InlineData("# -----")]
    [InlineData("# === databases")]
    [InlineData("##########")]
    public void A_banner_heads_what_is_below_it(string banner) => Check(
        $"""
        services:
          b: 1
          {banner}
          # one of two
          d: 2
          a: 3
        """,
        $"""
        services:
          b: 1
          {banner}
          # one of two
          a: 3
          d: 2
        """);

    [Fact]
    public void Commented_out_items_belong_to_the_list_above() => Check(
        """
        web:
          ports:
          - 80
          # - 443
          # the name
          alias: x
          more: y
        """,
        """
        web:
          # the name
          alias: x
          more: y
          ports:
          - 80
          # - 443
        """);

    [Fact]
    public void An_alias_stays_below_its_anchor_and_the_others_come_in_order() => Check(
        """
        services:
          z: &base
            image: x
          y: 1
          b: *base
          a:
            <<: *base
        """,
        """
        services:
          y: 1
          z: &base
            image: x
          a:
            <<: *base
          b: *base
        """);

    [Fact]
    public void An_anchor_that_is_defined_again_divides_those_who_use_it() => Check(
        """
        services:
          d: &x 1
          c: *x
          b: &x 2
          a: *x
          e: 3
        """,
        expected: null);

    [Theory]
    [InlineData("a: {c: 1, b: [x, y], a: 'z'}", "a: {a: 'z', b: [x, y], c: 1}")]
    [InlineData("a: { c: 1,  b: 2 } # here", "a: { b: 2,  c: 1 } # here")]
    [InlineData("a: [c, 'b', a]", "a: [a, 'b', c]")]
    [InlineData("a:\n- c # 3\n- b\n\n# 1\n- a", "a:\n# 1\n- a\n- b\n\n- c # 3")]
    [InlineData("a:\n  - b:\n      x\n  - a:\n      y", "a:\n  - a:\n      y\n  - b:\n      x")]
    public void Flow_collections_and_lists_are_put_in_order(string before, string after) => Check(before, after);

    [Fact]
    public void Windows_line_ends_and_a_missing_last_one_stay() =>
        Check("a:\r\n  c: 1 # last\r\n\r\n  b: |-\r\n    text", "a:\r\n  b: |-\r\n    text\r\n\r\n  c: 1 # last");

    [Fact]
    public void Multi_line_texts_move_whole() => Check(
        """
        services:
          c: |
            # no comment
            text

          b: "one

            two"
          a: plain
            and more
        """ + "\n",
        """
        services:
          a: plain
            and more

          b: "one

            two"
          c: |
            # no comment
            text
        """ + "\n");

    [Theory]
    [InlineData("a:\n  c: |+\n    text\n\n  b: 1\n")] // The blank line is the text's.
    [InlineData("a:\n  c: |\n    text\n      \n  b: 1\n")] // So are the blanks.
    [InlineData("a:\n  c: 1\n  b: |\n    text")] // The text would get a line end.
    [InlineData("a:\n  d: 1\r\n  c: 2\n  b: 3\n")]
    [InlineData("a:\n  ? c\n  : 1\n  b: 2\n")]
    [InlineData("a:\n  - c\n  -\n    b\n")]
    [InlineData("a: {c: 1, # one\n  b: 2}\n")]
    public void What_cannot_move_without_a_change_is_found_and_not_moved(string text) =>
        Assert.False(Find(text, out _)!.Apply().IsAvailable);

    [Fact]
    public void The_first_child_that_is_misplaced_is_named_and_where_it_belongs()
    {
        var reordering = Find("a:\n  a: 1\n  d: 2\n  e: 3\n  c: 4\n  b: 5\n", out _)!;

        Assert.Equal((3, 1), (reordering.Misplaced, reordering.Successor));
    }

    [Theory]
    [InlineData("a:\n  b: 1\n  c: 2\n")]
    [InlineData("a:\n  b: 1\n")]
    [InlineData("a: {}\n")]
    [InlineData("a: text\n")]
    [InlineData("a:\n")]
    public void What_is_in_order_is_not_found(string text) => Assert.Null(Find(text, out _));

    [Fact]
    public void Lines_of_a_document_inside_another_keep_what_stands_before_them()
    {
        var host = SourceText.From("> ```yaml\n> a:\n>   c: 1 # one\n>   b: 2\n> ```\n");
        var text = SourceText.From("a:\n  c: 1 # one\n  b: 2\n");
        var source = new EmbeddedText(new DocumentPath("README.md"), host, text, [new(0, 12, 3), new(3, 17, 13), new(16, 32, 7)]);
        var tree = YamlTree.Parse(source);

        Assert.Equal("> ```yaml\n> a:\n>   b: 2\n>   c: 1 # one\n> ```\n", Edits.Apply(host, Find(tree)!.Apply()));
    }

    [Fact]
    public void Ten_thousand_entries_are_put_in_order_at_once()
    {
        var entries = Enumerable.Range(0, 10_000).Select(number => $"  k{99_999 - number}: {number}\n").ToList();

        Assert.Equal("a:\n" + string.Concat(entries.AsEnumerable().Reverse()), Apply("a:\n" + string.Concat(entries)));
    }

    private static void Check(string before, string? expected)
    {
        if (expected is null)
        {
            Assert.Null(Find(before, out _));
            return;
        }
        Assert.Equal(expected, Apply(before));
        Assert.Null(Find(expected, out _));
    }

    private static string Apply(string before)
    {
        var reordering = Find(before, out var tree);
        Assert.NotNull(reordering);
        return Edits.Apply(tree.Source.Host, reordering.Apply());
    }

    private static YamlReordering? Find(string text, out YamlTree tree)
    {
        tree = YamlTree.Parse(EmbeddedText.Whole(new DocumentPath("a.yaml"), SourceText.From(text)));
        Assert.Empty(tree.Problems);
        return Find(tree);
    }

    private static YamlReordering? Find(YamlTree tree)
    {
        var collection = ((YamlMapping)tree.Documents[0].Root).Entries[0].Value;
        IReadOnlyList<string> names = collection switch
        {
            YamlMapping mapping => [.. mapping.Entries.Select(entry => entry.Name!)],
            YamlSequence sequence => [.. sequence.Items.Select(item => (item as YamlScalar)?.Value ?? ((YamlMapping)item).Entries[0].Name!)],
            _ => [],
        };
        return YamlReordering.Find(tree, collection, (left, right) => string.CompareOrdinal(names[left], names[right]));
    }
}
