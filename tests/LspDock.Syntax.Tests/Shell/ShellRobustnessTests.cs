using LspDock.Syntax.DockerRun;
using LspDock.Syntax.Shell;
using Xunit;

namespace LspDock.Syntax.Tests.Shell;

public sealed class ShellRobustnessTests
{
    public static TheoryData<string, ShellDialect> Samples => new()
    {
        {
            """
            #!/usr/bin/env bash
            set -euo pipefail
            source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
            NAME=web TAG="1.27"
            opts=(-d --name "$NAME" # the name
              -p 8080:80 -v "$PWD:/data" "${EXTRA[@]+"${EXTRA[@]}"}")
            opts+=(--rm)
            OPTS="-e A=b $OPTS"
            start() { local image="nginx:$TAG"; docker run "${opts[@]}" $OPTS $image sh -c "echo \"$1\""; }
            for i in 1 2 3; do case $i in 1) start "$i" ;; (2|3) start & ;; *) : ;& esac; done
            for ((i = 0; i < 3; i++)); do ((n += i)); done
            while read -r line; do if [[ $line == x ]]; then docker rm $line; elif true; then :; else docker run ${line:-x}; fi; done < <(docker ps)
            ssh -p 22 host <<-'EOF' && echo `docker ps`
            	docker run nginx
            	EOF
            cat > a.sh <<EOF2
            docker run $NAME \$X $(cat y) `z` ${W}
            EOF2
            sudo bash -c 'docker run '"$NAME"' nginx' <<< "x"
            """,
            ShellDialect.Posix
        },
        { "$o = @('-d', \"--rm\" # x\n)\nif ($x) { docker run @o `\n  \"$($y.z)\" } else { & docker ps | % { docker rm $_ } }\nfunction f($a) { $b = 'c'; docker run ${b} }\n", ShellDialect.PowerShell },
        { "set A=b\r\nif exist x ( docker run %A% ^\r\n -d nginx ) else ( goto end )\r\n:end\r\ncmd /c \"docker ps\"\r\n", ShellDialect.Cmd },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_prefix_and_suffix_is_read_and_every_span_lies_inside(string text, ShellDialect dialect)
    {
        text = text.Replace("\r\n", "\n");
        for (var cut = 0; cut <= text.Length; cut++)
        {
            Check(text.Substring(0, cut), dialect);
            Check(text.Substring(cut), dialect);
        }
    }

    [Theory]
    [InlineData("$(", ")")]
    [InlineData("\"$(", ")\"")]
    [InlineData("(", ")")]
    [InlineData("a=(", ")")]
    [InlineData("{ ", "; }")]
    [InlineData("${a:-", "}")]
    [InlineData("f() { ", "; }")]
    [InlineData("if a; then ", "; fi")]
    [InlineData("case a in b) ", ";; esac")]
    [InlineData("eval '", "'")]
    [InlineData("`", "`")]
    public void Deep_nesting_does_no_harm(string open, string close)
    {
        Check(string.Concat(Enumerable.Repeat(open, 3000)) + "docker run nginx" + string.Concat(Enumerable.Repeat(close, 3000)), ShellDialect.Posix);
        Check(string.Concat(Enumerable.Repeat(open, 3000)), ShellDialect.Posix);
    }

    private static void Check(string text, ShellDialect dialect)
    {
        var tree = ShellSample.Parse(text, dialect);
        var project = DockerRunBinder.Bind([tree, .. tree.Elsewhere]);

        foreach (var command in tree.Commands.Concat(tree.Elsewhere.SelectMany(elsewhere => elsewhere.Commands))) Assert.InRange(command.Origin.Span.End, 0, text.Length);
        foreach (var container in project.Containers) Assert.InRange(container.Origin.Span.End, 0, text.Length);
    }
}
