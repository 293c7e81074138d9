using LspDock.Features.CodeActions;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Features.Tests;

public sealed class QuickFixesTests
{
    [Fact]
    public void The_fix_of_the_finding_under_the_cursor_gives_the_text_without_it()
    {
        var (document, cursor) = Editor.Marked("compose.yaml", "dockercompose", """
            services:
              vpn:
                image: example/vpn:1.4
                privi<|>leged: true
            """);

        var fix = Assert.Single(QuickFixes.At(document, new TextSpan(cursor, 0), CancellationToken.None), fix => fix.IsPreferred && fix.Finding.Rule.Name == "privileged-container");

        Assert.Equal("""
            services:
              vpn:
                image: example/vpn:1.4
            """, Editor.Apply(document, fix.Edit.Changes.Select(change => change.Change)));
    }

    [Fact]
    public void A_place_without_a_finding_has_no_fix()
    {
        var (document, cursor) = Editor.Marked("compose.yaml", "dockercompose", """
            serv<|>ices:
              vpn:
                image: example/vpn:1.4
                privileged: true
            """);

        Assert.DoesNotContain(QuickFixes.At(document, new TextSpan(cursor, 0), CancellationToken.None), fix => fix.Finding.Rule.Name == "privileged-container");
    }
}
