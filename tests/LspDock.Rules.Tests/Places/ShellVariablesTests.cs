using LspDock.Rules.DockerRun;
using LspDock.Rules.Networking;
using LspDock.Rules.Resources;
using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Places;

/// <summary>What stands in an array or a text that a command expands is found and mended there.</summary>
public sealed class ShellVariablesTests
{
    [Theory]
    [InlineData("opts=([|--privileged|])", "opts=()")]
    [InlineData("opts=([|--privileged|] -d)", "opts=(-d)")]
    [InlineData("opts=(-d [|--privileged|])", "opts=(-d)")]
    [InlineData("opts=(-d)\nopts+=([|--privileged|])", "opts=(-d)\nopts+=()")]
    [InlineData("opts=(\n  -d\n  [|--privileged|]\n  --rm\n)", "opts=(\n  -d\n  --rm\n)")]
    [InlineData("opts=(\n  -d # detached\n  [|--privileged|] # why\n)", "opts=(\n  -d # detached\n  # why\n)")]
    public void A_flag_leaves_its_array(string array, string mended) => Rule<PrivilegedContainerRule>.Shell(
        array + "\ndocker run \"${opts[@]}\" example/tool:1.0\n", fixedTo: mended + "\ndocker run \"${opts[@]}\" example/tool:1.0\n");

    [Theory]
    [InlineData("O='[|--privileged|]'", "O=''")]
    [InlineData("O=\"[|--privileged|] -d\"", "O=\"-d\"")]
    [InlineData("O='-d [|--privileged|] --rm'", "O='-d --rm'")]
    [InlineData("O=-d\nO=\"$O [|--privileged|]\"", "O=-d\nO=\"$O\"")]
    public void A_flag_leaves_its_text(string text, string mended) => Rule<PrivilegedContainerRule>.Shell(
        text + "\ndocker run $O example/tool:1.0\n", fixedTo: mended + "\ndocker run $O example/tool:1.0\n");

    [Fact]
    public void A_flag_leaves_its_array_in_PowerShell() => Rule<PrivilegedContainerRule>.At("run.ps1",
        "$opts = @('-d', [|'--privileged'|])\ndocker run @opts example/tool:1.0\n",
        fixedTo: "$opts = @('-d')\ndocker run @opts example/tool:1.0\n");

    [Fact]
    public void An_array_that_two_commands_expand_has_one_finding() => Rule<PrivilegedContainerRule>.Shell("""
        opts=(-d [|--privileged|])
        docker run "${opts[@]}" example/tool:1.0
        docker run "${opts[@]}" example/other:1.0
        """);

    [Fact]
    public void A_value_is_mended_where_it_is_written() => Rule<PortOnAllInterfacesRule>.Shell("""
        opts=(-d -p "[|8080:80|]")
        docker run "${opts[@]}" nginx:1.27
        """, fixedTo: """
        opts=(-d -p "127.0.0.1:8080:80")
        docker run "${opts[@]}" nginx:1.27
        """);

    [Fact]
    public void A_value_is_mended_in_a_text() => Rule<PortOnAllInterfacesRule>.Shell("""
        OPTS="-d -p [|8080:80|]"
        docker run $OPTS nginx:1.27
        """, fixedTo: """
        OPTS="-d -p 127.0.0.1:8080:80"
        docker run $OPTS nginx:1.27
        """);

    [Fact]
    public void A_flag_and_its_value_in_two_places_are_left_alone() => Rule<PrivilegedContainerRule>.Shell("""
        name=(web)
        docker run --name "${name[@]}" [|--privileged|] example/tool:1.0
        """, fixedTo: """
        name=(web)
        docker run --name "${name[@]}" example/tool:1.0
        """);

    [Theory]
    [InlineData("opts=(--memory 1g)\n", "\"${opts[@]}\"")]
    [InlineData("OPTS='-d --memory=1g'\n", "$OPTS")]
    [InlineData("if x; then opts+=(-it); fi\n", "\"${opts[@]}\"")]
    [InlineData("OPTS=$(cat options)\n", "$OPTS")]
    [InlineData("", "\"$@\"")]
    [InlineData("f() {\n", "\"$@\"")]
    public void A_limit_that_is_or_may_be_there_is_not_missed(string above, string use) =>
        Rule<MissingMemoryLimitRule>.Shell($"{above}docker run {use} nginx:1.27\n");

    [Fact]
    public void A_limit_is_added_beside_the_array() => Rule<MissingMemoryLimitRule>.Shell("""
        opts=(-d --rm)
        [|docker run|] "${opts[@]}" nginx:1.27
        """, fixedTo: """
        opts=(-d --rm)
        docker run "${opts[@]}" --memory 512m nginx:1.27
        """);

    [Theory]
    [InlineData("sh -c '[|docker run|] -d nginx:1.27'", "sh -c 'docker run -d --memory 512m nginx:1.27'")]
    [InlineData("sudo bash -c \"cd /x && [|docker run|] -d -e A=\\\"b\\\" nginx:1.27\"", "sudo bash -c \"cd /x && docker run -d -e A=\\\"b\\\" --memory 512m nginx:1.27\"")]
    [InlineData("ssh host [|docker run|] -d nginx:1.27", "ssh host docker run -d --memory 512m nginx:1.27")]
    [InlineData("ssh host <<'EOF'\n  [|docker run|] \\\n    -d \\\n    nginx:1.27\nEOF", "ssh host <<'EOF'\n  docker run \\\n    -d \\\n    --memory 512m \\\n    nginx:1.27\nEOF")]
    [InlineData("cat > run.sh <<EOF\n[|docker run|] \\\\\n  -d \\\\\n  nginx:1.27\nEOF", "cat > run.sh <<EOF\ndocker run \\\\\n  -d \\\\\n  --memory 512m \\\\\n  nginx:1.27\nEOF")]
    public void A_fix_lands_in_the_text_that_a_shell_reads(string script, string mended) => Rule<MissingMemoryLimitRule>.Shell(script + "\n", fixedTo: mended + "\n");

    [Fact]
    public void A_unit_runs_its_commands_through_a_shell() => Rule<PrivilegedContainerRule>.At("web.service", """
        [Service]
        ExecStart=/bin/sh -c 'exec docker run --rm [|--privileged|] example/tool:1.0'
        """, fixedTo: """
        [Service]
        ExecStart=/bin/sh -c 'exec docker run --rm example/tool:1.0'
        """);

    [Fact]
    public void Another_machine_has_ports_of_its_own() => Rule<DuplicateHostPortRule>.Shell("""
        docker run -d -p 8080:80 nginx:1.27
        ssh one docker run -d -p 8080:80 nginx:1.27
        ssh two docker run -d -p 8080:80 nginx:1.27
        """);

    [Fact]
    public void Flags_behind_the_image_are_moved_from_the_command_alone() => Rule<MisplacedFlagRule>.Shell("""
        image=(nginx:1.27)
        docker run "${image[@]}" [|--rm|]
        """);
}
