using LspDock.Syntax.Shell;
using Xunit;

namespace LspDock.Syntax.Tests.Shell;

public sealed class ShellBranchTests
{
    [Theory]
    [InlineData("a\nb", "a b")]
    [InlineData("if a; then b; elif c; then d; else e; fi; f", "a:Condition0 b:If0 c:Condition1 d:If1 e:If2 f")]
    [InlineData("case $x in\n  a) b ;;\n  (c|d) e; f;;\n  *) g\nesac\nh", "b:Case1 e:Case2 f:Case2 g:Case3 h")]
    [InlineData("for i in 1 2; do a; done; b", ":Loop0 a:Loop0 b")]
    [InlineData("for ((i=0; i<3; i++)); do a; done; b", ":Loop0 a:Loop0 b")]
    [InlineData("while read x\ndo a; done < f; b", "read:Loop0 a:Loop0 b")]
    [InlineData("until a; do b; done\nselect x in 1 2; do c; done", "a:Loop0 b:Loop0 :Loop0 c:Loop0")]
    [InlineData("f() { a; }\nfunction g { b; }\nh()\n{\n  c\n}\nd", "a:Function0 b:Function0 c:Function0 d")]
    [InlineData("f() (\n  a\n)\nb", "a:Function0/Subshell0 b")]
    [InlineData("a && b || c; d", "a b:AfterSuccess1 c:AfterFailure2 d")]
    [InlineData("a &&\n  b\nc", "a b:AfterSuccess1 c")]
    [InlineData("a && { b; c; } && d; e", "a b:AfterSuccess1 c:AfterSuccess1 d:AfterSuccess2 e")]
    [InlineData("a | b | c && d", "a b:Pipeline1 c:Pipeline1 d:AfterSuccess2")]
    [InlineData("a && b | c", "a b:AfterSuccess1 c:AfterSuccess1")]
    [InlineData("(a; b) && c", "a:Subshell0 b:Subshell0 c:AfterSuccess1")]
    [InlineData("a $(b; c && d) `e`", "b:Substitution0 c:Substitution0 d:Substitution0/AfterSuccess1 e:Substitution0 a")]
    [InlineData("if a; then case x in y) if b; then c; else d; fi;; esac; fi", "a:Condition0 b:If0/Case1/Condition0 c:If0/Case1/If0 d:If0/Case1/If1")]
    [InlineData("[[ a ]] || exit 1\nb", "[[ exit:AfterFailure1 b")]
    [InlineData("fi; done; } ; a", "a")]
    public void Each_command_knows_what_decides_whether_it_runs(string text, string expected) =>
        Assert.Equal(expected, string.Join(" ", ShellSample.Parse(text).Commands.Select(Describe)));

    [Fact]
    public void Blocks_of_PowerShell_are_told_apart() =>
        Assert.Equal("Test-Path:Subshell0 a:If0 b:If1 c d:Loop0 e:Function0 f", string.Join(" ", ShellSample.Parse("""
            if (Test-Path x) {
                a
            } else {
                b
            }
            c
            foreach ($x in $y) { d }
            function g { e }
            f
            """, ShellDialect.PowerShell).Commands.Select(Describe).Where(text => text[0] != '$')));

    [Theory]
    [InlineData("if x; then a; else b; fi", true)]
    [InlineData("if x; then if y; then a; fi; elif z; then b; fi", true)]
    [InlineData("case $1 in 1) a;; 2) b;; esac", true)]
    [InlineData("for i in 1 2; do if x; then a; else b; fi; done", true)]
    [InlineData("case $1 in 1) a;& 2) b;; esac", false)]
    [InlineData("if x; then a; fi; if x; then b; fi", false)]
    [InlineData("if x; then a; b; fi", false)]
    [InlineData("x && a || b", false)]
    [InlineData("a; if x; then b; fi", false)]
    public void Arms_of_one_construct_exclude_each_other(string text, bool areExclusive)
    {
        var commands = ShellSample.Parse(text).Commands;
        var (a, b) = (commands.First(command => command.Words is [{ Raw: "a" }]), commands.First(command => command.Words is [{ Raw: "b" }]));

        Assert.Equal(areExclusive, ShellBranch.AreExclusive(a.Branch, b.Branch));
        Assert.Equal(areExclusive, ShellBranch.AreExclusive(b.Branch, a.Branch));
    }

    [Theory]
    [InlineData("a &", true)]
    [InlineData("{ b; a; } & c", true)]
    [InlineData("(a) &\nb", true)]
    [InlineData("while b; do a; done &", true)]
    [InlineData("{ a; } && b &", false)]
    [InlineData("a && b", false)]
    [InlineData("a & b", true)]
    public void What_runs_in_the_background_is_told_by_the_mark_behind_it_or_its_block(string text, bool isInBackground) =>
        Assert.Equal(isInBackground, ShellSample.Parse(text).Commands.First(command => command.Words is [{ Raw: "a" }]).IsInBackground);

    [Fact]
    public void Deep_nesting_is_read_and_its_depth_is_capped()
    {
        var tree = ShellSample.Parse(string.Concat(Enumerable.Repeat("if a; then\n", 5000)) + "b\n" + string.Concat(Enumerable.Repeat("fi\n", 5000)) + "c");

        Assert.Equal(ShellBranch.DepthLimit, tree.Commands.Single(command => command.Words[0].Raw == "b").Branch!.Depth);
        Assert.Null(tree.Commands[tree.Commands.Length - 1].Branch);
    }

    private static string Describe(ShellCommand command)
    {
        var path = new Stack<string>();
        for (var branch = command.Branch; branch is not null; branch = branch.Parent) path.Push($"{branch.Kind}{branch.Arm}");
        return (command.Words.IsEmpty ? "" : command.Words[0].Raw) + (path.Count == 0 ? "" : ":" + string.Join("/", path));
    }
}
