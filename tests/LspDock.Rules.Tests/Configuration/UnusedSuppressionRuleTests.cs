using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Rules.Tests.Configuration;

/// <summary>Comments that silence rules, with every rule running.</summary>
public sealed class UnusedSuppressionRuleTests
{
    private const string Service = "services:\n  vpn:\n    image: example/vpn:1.4\n    mem_limit: 64m\n    cpus: 0.5\n";

    [Theory]
    [InlineData("    privileged: true # lspdock ignore=privileged-container")]
    [InlineData("    # lspdock ignore=LD1001 -- it sets up the interface\n    privileged: true")]
    [InlineData("    # lspdock ignore-file=privileged-container\n    privileged: true")]
    [InlineData("    # lspdock ignore=privileged-container,LD9999 -- a rule of another version\n    privileged: true", "unused-suppression")]
    [InlineData("    privileged: true\n    # lspdock ignore=privileged-container", "privileged-container", "unused-suppression")]
    [InlineData("    # lspdock ignore=host-network\n    privileged: true", "unused-suppression", "privileged-container")]
    public void An_ignore_silences_what_it_names_and_nothing_else(string lines, params string[] rules) => Assert.Equal(rules, Find("compose.yaml", Service + lines + "\n"));

    [Fact]
    public void An_ignore_above_a_service_holds_for_the_whole_service() =>
        Assert.Empty(Find("compose.yaml", "services:\n  # lspdock ignore=privileged-container,missing-cpu-limit,missing-memory-limit\n  vpn:\n    image: example/vpn:1.4\n    privileged: true\n"));

    [Theory]
    [InlineData("# hadolint ignore=DL3006\nFROM debian\n")]
    [InlineData("# hadolint global ignore=DL3006,DL3008\nFROM alpine:3.20 AS a\nFROM debian\n")]
    [InlineData("# lspdock ignore=image-untagged-or-latest\nFROM debian\n")]
    public void The_pragmas_of_hadolint_hold(string dockerfile) => Assert.Empty(Find("Dockerfile", dockerfile));

    [Theory]
    [InlineData("# lspdock ignore=privileged-container\ndocker run --privileged \\\n  -m 64m --cpus 1 example/vpn:1.4\n")]
    public void An_ignore_above_a_command_holds_for_all_its_lines(string script) => Assert.Empty(Find("run.sh", script));

    [Fact]
    public void A_Markdown_comment_above_a_fence_holds_for_the_fence() =>
        Assert.Empty(Find("README.md", "Text\n\n<!-- lspdock ignore=privileged-container -->\n```sh\ndocker run --privileged -m 64m --cpus 1 example/vpn:1.4\n```\n"));

    private static ImmutableArray<string> Find(string file, string text) =>
    [
        .. Linter.Check(DocumentReader.Read(new DocumentPath(file), SourceText.From(text)), RuleCatalog.All, LintSettings.Default)
            .Select(finding => finding.Rule.Name),
    ];
}
