using LspDock.Syntax.Embedding;
using LspDock.Syntax.Shell;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.Embedding;

public sealed class MarkdownRegionsTests
{
    [Theory]
    [InlineData("```sh\ndocker ps\n```\n", "docker ps\n")]
    [InlineData("~~~ {.bash .numberLines}\ndocker ps\n~~~\n", "docker ps\n")]
    [InlineData("```\ndocker ps\n```\n", "docker ps\n")]
    [InlineData("text\n\n    docker ps\n    docker rm a\n", "docker ps\ndocker rm a\n")]
    [InlineData("- item\n\n  ```sh\n  docker ps\n\n  docker rm a\n  ```\n", "docker ps\n\ndocker rm a\n")]
    [InlineData("> ```sh\n> docker run \\\n>   nginx\n> ```\n", "docker run \\\n  nginx\n")]
    [InlineData("1. > ```sh\n   > docker ps\n   > ```\n", "docker ps\n")]
    [InlineData("```console\n$ docker ps\nCONTAINER ID\n```\n", "docker ps\n")]
    [InlineData("!!! note\n\n    words\n\n    ```sh\n    docker ps\n    ```\n", "docker ps\n")]
    [InlineData("```sh\r\ndocker ps\r\n```\r\n", "docker ps\r\n")]
    [InlineData("```sh\ndocker ps", "docker ps")]
    [InlineData("Use `docker ps` here.\n\n```json\n{}\n```\n", "")]
    [InlineData("```\ndocker run [OPTIONS]\n```\n", "")]
    public void Shell_code_is_found_and_decoded(string text, string decoded) => Assert.Equal(decoded, string.Concat(Read(text).Regions.Select(region => region.Text.Text.ToString())));

    [Theory]
    [InlineData("```yaml\nservices:\n  web:\n    image: a\n```\n", Notation.Compose)]
    [InlineData("```\nservices:\n  web:\n    image: a\n```\n", Notation.Compose)]
    [InlineData("```Dockerfile\nFROM a\n```\n", Notation.Dockerfile)]
    [InlineData("```\nFROM nginx:1.27\n```\n", Notation.Dockerfile)]
    [InlineData("```bash\nls\n```\n", Notation.Shell)]
    public void A_fence_has_the_notation_of_its_name_or_its_content(string text, Notation notation) => Assert.Equal(notation, Assert.Single(Read(text).Regions).Notation);

    [Fact]
    public void Yaml_that_is_no_Compose_file_is_left_alone() => Assert.Empty(Read("```yaml\napiVersion: v1\n```\n").Regions);

    [Theory]
    [InlineData("```powershell\ndocker ps\n```\n", ShellDialect.PowerShell)]
    [InlineData("```bash\ndocker run `\n  nginx\n```\n", ShellDialect.PowerShell)]
    [InlineData("```\ndocker run ^\n  nginx\n```\n", ShellDialect.Cmd)]
    [InlineData("```\ndocker run -v C:\\data:/data nginx\n```\n", ShellDialect.Cmd)]
    [InlineData("```sh\ndocker run \\\n  nginx\n```\n", ShellDialect.Posix)]
    public void The_shell_is_told_by_name_or_by_how_lines_go_on(string text, ShellDialect dialect) => Assert.Equal(dialect, Assert.Single(Read(text).Regions).Dialect);

    [Fact]
    public void A_comment_above_a_fence_governs_the_fence()
    {
        const string Text = "<!-- lspdock ignore=x -->\n\n```sh\ndocker ps\n```\n\n<!-- other -->\n\nwords\n";
        var comments = Read(Text).Comments;

        Assert.Equal(["lspdock ignore=x", "other"], comments.Select(comment => comment.Text));
        Assert.Equal("```sh\ndocker ps\n```", Text.Substring(comments[0].Governs.Start, comments[0].Governs.Length));
        Assert.Equal(comments[1].Span, comments[1].Governs);
    }

    [Fact]
    public void Nesting_without_end_is_no_reason_to_fail() => Assert.Empty(Read(string.Concat(Enumerable.Repeat("> ", 5000)) + "x").Regions);

    private static DocumentRegions Read(string text) => MarkdownRegions.Of(new DocumentPath("README.md"), SourceText.From(text));
}
