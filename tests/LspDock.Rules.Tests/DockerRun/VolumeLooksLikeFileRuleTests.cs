using LspDock.Linting;
using LspDock.Rules.DockerRun;
using LspDock.Syntax;
using LspDock.Testing;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Rules.Tests.DockerRun;

public sealed class VolumeLooksLikeFileRuleTests
{
    [Theory]
    [InlineData("-v [|nginx.conf|]:/etc/nginx/nginx.conf")]
    [InlineData("-v [|my.cnf|]:/etc/mysql/conf.d/override.cnf:ro")]
    [InlineData("--volume=\"[|prometheus.yml|]:/etc/prometheus/prometheus.yml\"")]
    [InlineData("--mount source=[|app.ini|],target=/etc/app.ini")]
    public void A_file_without_its_path_is_reported(string flags) => Rule<VolumeLooksLikeFileRule>.Shell($"docker run {flags} nginx:1.27");

    [Theory]
    [InlineData("-v ./nginx.conf:/etc/nginx/nginx.conf -v /srv/a.conf:/a.conf -v $PWD/b.conf:/b.conf -v $FILE:/c.conf")]
    [InlineData("-v conf:/etc/nginx -v conf.d:/etc/conf.d -v example.com:/srv/www -v pg-16.4:/data/16.4 -v db.data:/srv/db.data")]
    [InlineData("-v config.yml:/etc/app -v a.yml")]
    public void Names_of_volumes_and_paths_are_not(string flags) => Rule<VolumeLooksLikeFileRule>.Shell($"docker run {flags} nginx:1.27");

    [Fact]
    public void The_fix_writes_a_path() => Rule<VolumeLooksLikeFileRule>.Shell(
        "docker run -v [|nginx.conf|]:/etc/nginx/nginx.conf:ro nginx:1.27",
        fixedTo: "docker run -v ./nginx.conf:/etc/nginx/nginx.conf:ro nginx:1.27");

    [Theory]
    [InlineData("docker run -v [|settings|]:/etc/app/settings nginx:1.27", "warning")]
    [InlineData("docker run -v [|site|]:/srv/www nginx:1.27", "information")]
    [InlineData("docker run -v ./settings:/etc/app/settings -v other:/data nginx:1.27", null)]
    [InlineData("docker volume create site\ndocker run -v site:/srv/www nginx:1.27", null)]
    [InlineData("cd /srv\ndocker run -v settings:/etc/app/settings nginx:1.27", null)]
    public void What_lies_beside_the_script_under_the_name_is_known(string script, string? severity) => Rule<VolumeLooksLikeFileRule>.Project("""
        === settings
        A=1
        === site/index.html
        Hello
        """, script, path: "run.sh", severity: severity);

    [Theory]
    [InlineData("docker run -v nginx.conf:/etc/nginx/nginx.conf nginx", "docker run -v \"$PWD\"/nginx.conf:/etc/nginx/nginx.conf nginx")]
    [InlineData("podman run -v nginx.conf:/etc/nginx/nginx.conf nginx", "podman run -v ./nginx.conf:/etc/nginx/nginx.conf nginx")]
    public void An_engine_that_takes_no_relative_path_gets_a_whole_one(string script, string fixedTo)
    {
        var text = SourceText.From(script);
        var settings = new LintSettings { Engine = new(20, 10, 0) };
        var finding = Assert.Single(Linter.Check(DocumentReader.Read(new DocumentPath("run.sh"), text), [new VolumeLooksLikeFileRule()], settings, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal(fixedTo, text.WithChanges(finding.Fixes[0].Edit().Changes.Select(change => change.Change)).ToString());
    }
}
