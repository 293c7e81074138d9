using Xunit;

namespace LspDock.Features.Tests;

public sealed class OpenDocumentTests
{
    private const string Privileged = """
        services:
          vpn:
            image: example/vpn:1.4
            privileged: true
        """;

    [Theory]
    [InlineData("dockercompose", "anything.txt", true)]
    [InlineData("yaml.docker-compose", "anything", true)]
    [InlineData("yaml", "compose.prod.yaml", true)]
    [InlineData("yaml", "stack.yaml", true)]
    [InlineData("", "stack.yaml", true)]
    [InlineData("dockerfile", "compose.yaml", false)]
    public void What_a_document_is_read_as_follows_the_editors_language_then_name_and_content(string language, string path, bool isCompose) =>
        Assert.Equal(isCompose, Editor.Rules(Editor.Open(path, language, Privileged)).Contains("privileged-container"));

    [Fact]
    public void Yaml_that_is_no_compose_file_has_no_findings_even_with_docker_commands_in_it() => Assert.Empty(Editor.Rules(Editor.Open("job.yaml", "yaml", """
        steps:
          - name: vpn
        # $ docker run --privileged alpine
        """)));

    [Fact]
    public void A_document_that_the_configuration_leaves_out_has_no_findings()
    {
        var document = Editor.Compose(Privileged);

        Assert.NotEmpty(document.Findings(CancellationToken.None));
        Assert.Empty(document.With(settings: null).Findings(CancellationToken.None));
    }

    [Fact]
    public void Findings_are_computed_once_and_a_cancelled_computation_leaves_nothing_behind()
    {
        var document = Editor.Compose(Privileged);
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => document.Findings(cancelled.Token));
        var findings = document.Findings(CancellationToken.None);
        Assert.Contains(findings, finding => finding.Rule.Name == "privileged-container");
        Assert.True(findings == document.Findings(CancellationToken.None));
        Assert.Same(document.Content, document.Content);
    }
}
