using LspDock.Linting;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LspDock.DockerDotNet.Tests;

/// <summary>What the compiler knows of a rule is what its page says.</summary>
public sealed class DescriptorTests
{
    [Fact]
    public void Descriptors_are_the_pages_of_the_rules_for_csharp()
    {
        var expected = DockerDotNetFindings.Rules.Select(rule => rule.Descriptor).Select(rule => (rule.Id, rule.Title, rule.Category, rule.HelpUrl, Severity: rule.Severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            Severity.Information => DiagnosticSeverity.Info,
            _ => DiagnosticSeverity.Hidden,
        }));
        var actual = new DockerDotNetAnalyzer().SupportedDiagnostics.Select(descriptor => (descriptor.Id, Title: descriptor.Title.ToString(), descriptor.Category, descriptor.HelpLinkUri, descriptor.DefaultSeverity));

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Descriptions_are_the_prose_before_the_examples()
    {
        foreach (var descriptor in new DockerDotNetAnalyzer().SupportedDiagnostics)
        {
            var description = descriptor.Description.ToString();
            Assert.NotEmpty(description);
            Assert.DoesNotContain("```", description, StringComparison.Ordinal);
            Assert.DoesNotContain("## ", description, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("LD1001")]
    [InlineData("LD2001")]
    [InlineData("LD2003")]
    [InlineData("LD3001")]
    [InlineData("LD4001")]
    public void The_rules_that_matter_most_apply_to_csharp(string id) =>
        Assert.Contains(DockerDotNetFindings.Rules, rule => rule.Descriptor.Id == id);
}
