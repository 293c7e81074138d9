using LspDock.Linting;
using LspDock.Rules.Compose;
using LspDock.Syntax;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class ProjectNameMissingRuleTests
{
    private const string Services = "services:\n  web:\n    image: nginx:1.27\n";

    [Theory]
    [InlineData("compose.yaml", Services, true)]
    [InlineData("shop/docker-compose.yml", Services, true)]
    [InlineData("compose.yaml", "name: shop\n" + Services, false)]
    [InlineData("compose.yaml", "volumes:\n  data:\n", false)]
    [InlineData("compose.yaml", Services + "---\n" + Services, false)]
    [InlineData("compose.override.yaml", Services, false)]
    [InlineData("compose.prod.yaml", Services, false)]
    [InlineData("README.md", "```yaml\n" + Services + "```\n", false)]
    public void Only_a_file_that_is_a_project_by_itself_needs_a_name(string path, string text, bool isReported)
    {
        var document = DocumentReader.Read(new DocumentPath(path), SourceText.From(text));

        Assert.Equal(isReported, !Linter.Check(document, [new ProjectNameMissingRule()], LintSettings.Default with { Preset = RulePreset.All }, cancellationToken: TestContext.Current.CancellationToken).IsEmpty);
    }
}
