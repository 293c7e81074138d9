using LspDock.Syntax.Embedding;
using LspDock.Syntax.Shell;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.Shell;

public sealed class ShellVariableTests
{
    [Theory]
    [InlineData("IMAGE=nginx:1.27\ndocker run $IMAGE", "nginx:1.27")]
    [InlineData("export TAG=1.27\ndocker run \"nginx:${TAG}\"", "nginx:1.27")]
    [InlineData("readonly TAG=1.27\ndeclare -r NAME=nginx\ndocker run $NAME:$TAG", "nginx:1.27")]
    [InlineData("IMAGE=a\nIMAGE=b\ndocker run $IMAGE", "b")]
    [InlineData("IMAGE=a\ndocker run $IMAGE\nIMAGE=b", "a")]
    [InlineData("IMAGE=a\nIMAGE+=:1\ndocker run $IMAGE", "a:1")]
    [InlineData("IMAGE=a\nIMAGE=$(x)\ndocker run $IMAGE", null)]
    [InlineData("if x; then IMAGE=a; docker run $IMAGE; fi", "a")]
    [InlineData("if x; then IMAGE=a; fi\ndocker run $IMAGE", null)]
    [InlineData("IMAGE=a\nif x; then IMAGE=b; fi\ndocker run $IMAGE", null)]
    [InlineData("IMAGE=a\nif x; then docker run $IMAGE; fi", "a")]
    [InlineData("IMAGE=a\nif x; then IMAGE=b; else docker run $IMAGE; fi", null)]
    [InlineData("[ -n \"$IMAGE\" ] || IMAGE=a\ndocker run $IMAGE", null)]
    [InlineData("docker run $IMAGE\nIMAGE=a", null)]
    [InlineData("IMAGE=a\nsource ./env\ndocker run $IMAGE", null)]
    [InlineData("IMAGE=a\neval \"$X\"\ndocker run $IMAGE", null)]
    [InlineData("IMAGE=$OTHER\ndocker run $IMAGE", null)]
    [InlineData("IMAGE=a\nunset IMAGE\ndocker run $IMAGE", null)]
    [InlineData("IMAGE=a\nread -r IMAGE\ndocker run $IMAGE", null)]
    [InlineData("IMAGE=a\nprintf -v IMAGE b\ndocker run $IMAGE", null)]
    [InlineData("IMAGE=a\nIMAGE=b true\ndocker run $IMAGE", "a")]
    [InlineData("IMAGE=a\nIMAGE=b docker run $IMAGE", "a")]
    [InlineData("IMAGE=b docker run $IMAGE", null)]
    [InlineData("docker run ${IMAGE:-a}", null)]
    [InlineData("IMAGE=${IMAGE:-a}\ndocker run $IMAGE", null)]
    [InlineData("IMAGE=b\ndocker run ${IMAGE:-a}", "b")]
    [InlineData("IMAGE=b\ndocker run \"${IMAGE:?}\"", "b")]
    [InlineData("IMAGE=\ndocker run \"${IMAGE:-a}\"", null)]
    [InlineData("IMAGE=b\ndocker run ${IMAGE%:*}", null)]
    [InlineData("for IMAGE in a b; do docker run $IMAGE; done", null)]
    [InlineData("for IMAGE in a; do docker run $IMAGE; done", "a")]
    [InlineData("for IMAGE in *.txt; do docker run $IMAGE; done", null)]
    [InlineData("IMAGE=a\nfor IMAGE in a b; do x; done\ndocker run $IMAGE", null)]
    [InlineData("IMAGE=a\nfor i in 1 2; do docker run $IMAGE; IMAGE=b; done", null)]
    [InlineData("for i in 1 2; do IMAGE=b; docker run $IMAGE; done", "b")]
    [InlineData("I=0\nfor ((I=0; I<3; I++)); do docker run $I; done", null)]
    [InlineData("I=0\n((I++))\ndocker run $I", null)]
    [InlineData("IMAGE=a\nwhile read IMAGE; do docker run $IMAGE; done", null)]
    [InlineData("IMAGE=a\nf() { docker run $IMAGE; }\nf", "a")]
    [InlineData("IMAGE=a\nf() { docker run $IMAGE; }\nIMAGE=b\nf", null)]
    [InlineData("f() { IMAGE=b; }\nIMAGE=a\nf\ndocker run $IMAGE", null)]
    [InlineData("f() { local IMAGE=b; docker run $IMAGE; }", "b")]
    [InlineData("IMAGE=a\nf() { local IMAGE=b; x; }\ndocker run $IMAGE", "a")]
    [InlineData("f() { IMAGE=b; }\ng() { local IMAGE=a; f; docker run $IMAGE; }", null)]
    [InlineData("f() { docker run $1; }\nf a", null)]
    [InlineData("(IMAGE=a)\ndocker run $IMAGE", null)]
    [InlineData("IMAGE=a &\ndocker run $IMAGE", null)]
    [InlineData("IMAGE=a; docker run $IMAGE", "a")]
    public void A_variable_is_known_where_one_text_alone_can_be_in_it(string script, string? value) => Assert.Equal(value, Image(script));

    [Theory]
    [InlineData("$image = 'nginx:1.27'\ndocker run $image", ShellDialect.PowerShell, "nginx:1.27")]
    [InlineData("$Image = \"nginx\"\ndocker run \"${image}:1.27\"", ShellDialect.PowerShell, "nginx:1.27")]
    [InlineData("$env:IMAGE = 'a'\ndocker run $env:IMAGE", ShellDialect.PowerShell, "a")]
    [InlineData("$image = Get-Image\ndocker run $image", ShellDialect.PowerShell, null)]
    [InlineData("$image = 'a' + 'b'\ndocker run $image", ShellDialect.PowerShell, null)]
    [InlineData("$image = 'a'\nforeach ($image in $images) { docker run $image }", ShellDialect.PowerShell, null)]
    [InlineData("$image = 'a'\nif ($x) { $image = 'b' }\ndocker run $image", ShellDialect.PowerShell, null)]
    [InlineData("param($image = 'a')\ndocker run $image", ShellDialect.PowerShell, null)]
    [InlineData("set IMAGE=nginx:1.27\ndocker run %IMAGE%", ShellDialect.Cmd, "nginx:1.27")]
    [InlineData("set \"image=nginx\"\ndocker run %IMAGE%", ShellDialect.Cmd, "nginx")]
    [InlineData("set /p IMAGE=name?\ndocker run %IMAGE%", ShellDialect.Cmd, null)]
    [InlineData(":again\nset IMAGE=a\ndocker run %IMAGE%\ngoto again", ShellDialect.Cmd, null)]
    public void So_it_is_in_other_shells(string script, ShellDialect dialect, string? value) => Assert.Equal(value, Image(script, dialect));

    [Theory]
    [InlineData("O='-d --rm'\ndocker run $O nginx", "docker|run|-d|--rm|nginx")]
    [InlineData("O=\"-d -p $PORT:80\"\ndocker run $O nginx", "docker|run|?|nginx")]
    [InlineData("PORT=8080\nO=\"-d -p $PORT:80\"\ndocker run $O nginx", "docker|run|-d|-p|8080:80|nginx")]
    [InlineData("O=-d\nO=\"$O --rm\"\nO+=' -it'\ndocker run $O nginx", "docker|run|-d|--rm|-it|nginx")]
    [InlineData("O=\"-d \\\n  --rm\"\ndocker run $O nginx", "docker|run|-d|--rm|nginx")]
    [InlineData("O=''\ndocker run $O nginx", "docker|run|nginx")]
    [InlineData("O='-d --rm'\ndocker run \"$O\" nginx", "docker|run|-d --rm|nginx")]
    [InlineData("O=\"-e 'A=b c'\"\ndocker run $O nginx", "docker|run|?|nginx")]
    [InlineData("O='-v *'\ndocker run $O nginx", "docker|run|?|nginx")]
    [InlineData("O='--rm'\nif x; then O=\"$O -it\"; fi\ndocker run $O nginx", "x\ndocker|run|?|nginx")]
    [InlineData("o=(-d --name \"my web\" -p 8080:80)\ndocker run \"${o[@]}\" nginx", "docker|run|-d|--name|my web|-p|8080:80|nginx")]
    [InlineData("o=(\n  -d # detached\n  --rm\n)\no+=(-it)\ndocker run \"${o[@]}\" nginx", "docker|run|-d|--rm|-it|nginx")]
    [InlineData("o=(-d)\nif x; then o+=(-it); fi\ndocker run \"${o[@]}\" nginx", "x\ndocker|run|?|nginx")]
    [InlineData("o=(-v \"$PWD:/x\")\ndocker run \"${o[@]}\" nginx", "docker|run|-v|?:/x|nginx")]
    [InlineData("o=(-d --rm)\ndocker run ${o[@]} nginx", "docker|run|-d|--rm|nginx")]
    [InlineData("o=(-e 'A=b c')\ndocker run ${o[*]} nginx", "docker|run|?|nginx")]
    [InlineData("o=(-d --rm)\ndocker run \"${o[*]}\" nginx", "docker|run|?|nginx")]
    [InlineData("o=()\ndocker run \"${o[@]}\" nginx", "docker|run|nginx")]
    [InlineData("o=(-d)\ndocker run \"${o[@]+\"${o[@]}\"}\" nginx", "docker|run|-d|nginx")]
    [InlineData("declare -a o=(-d)\ndocker run \"${o[@]}\" nginx", "declare|-a|o=\ndocker|run|-d|nginx")]
    [InlineData("declare -A o=([a]=b)\ndocker run \"${o[@]}\" nginx", "declare|-A|o=\ndocker|run|?|nginx")]
    [InlineData("f() { local o=(-d); docker run \"${o[@]}\" nginx; }", "local|o=\ndocker|run|-d|nginx")]
    [InlineData("a=(-d)\nb=(\"${a[@]}\" --rm)\ndocker run \"${b[@]}\" nginx", "docker|run|-d|--rm|nginx")]
    [InlineData("o=(-d $(x))\ndocker run \"${o[@]}\" nginx", "x\ndocker|run|-d|?|nginx")]
    [InlineData("o=(-d; x\ndocker run nginx", "-d\nx\ndocker|run|nginx")]
    public void Words_that_a_variable_holds_stand_in_the_command(string script, string expected) => Assert.Equal(expected, Written(script));

    [Theory]
    [InlineData("$o = @('-d', '--rm')\ndocker run @o nginx", "|=|@\ndocker|run|-d|--rm|nginx")]
    [InlineData("$o = @(\n  '-d'\n  '--rm'\n)\n$o += @(\"-it\")\ndocker run $x @o nginx", "|=|@\n?|+=|@\ndocker|run|?|-d|--rm|-it|nginx")]
    [InlineData("$o = @{ a = 1 }\ndocker run @o nginx", "docker|run|?|nginx")]
    public void So_do_those_of_PowerShell(string script, string expected) => Assert.EndsWith(expected, Written(script, ShellDialect.PowerShell));

    [Fact]
    public void A_word_knows_where_it_is_written_and_where_it_stands()
    {
        const string Script = "o=(-d --rm)\ndocker run \"${o[@]}\" nginx";
        var word = ShellSample.Parse(Script).Commands[^1].Words[3];

        Assert.Equal(("--rm", "\"${o[@]}\"", ShellWordHome.Array), (Script.Substring(word.Span.Start, word.Span.Length), Script.Substring(word.Place.Start, word.Place.Length), word.Home));
    }

    [Fact]
    public void What_one_text_sets_is_known_in_the_next_that_the_same_shell_reads()
    {
        var trees = ShellTree.ParseAll([Text("IMAGE=nginx:1.27"), Text("docker run $IMAGE")]);

        Assert.Equal("nginx:1.27", trees[1].Commands[0].Words[2].Value);
        Assert.Null(ShellTree.Parse(Text("docker run $IMAGE")).Commands[0].Words[2].Value);

        static EmbeddedText Text(string text) => EmbeddedText.Whole(new DocumentPath("script.sh"), SourceText.From(text));
    }

    [Fact]
    public void Values_of_values_do_not_grow_without_end()
    {
        var script = "A=xxxxxxxxxxxxxxxx\no=(a)\n" + string.Concat(Enumerable.Repeat("A=$A$A\no+=(\"${o[@]}\" b)\ndocker run $A \"${o[@]}\"\n", 3000));

        Assert.True(ShellSample.Parse(script).Commands.Sum(command => command.Words.Sum(word => (long)word.Template.Length)) < script.Length * 40L);
    }

    private static string Written(string script, ShellDialect dialect = ShellDialect.Posix) =>
        string.Join("\n", ShellSample.Commands(script, dialect).Split('\n').Where(line => line.Length > 0));

    private static string? Image(string script, ShellDialect dialect = ShellDialect.Posix) =>
        ShellSample.Parse(script, dialect).Commands.Last(command => command.Words is [{ Raw: "docker" }, ..]).Words[2].Value;
}
