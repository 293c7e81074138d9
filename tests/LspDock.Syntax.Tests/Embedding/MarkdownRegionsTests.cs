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
    [InlineData("```ini\ndocker run -d \\\n  nginx\n```\n", "docker run -d \\\n  nginx\n")]
    [InlineData("```python\nimport docker\nclient.containers.run('nginx')\n```\n", "")]
    [InlineData("```yaml\n# docker run -d nginx\na: b\n```\n", "")]
    [InlineData("````markdown\n- item\n\n  ```sh\n  docker ps\n  ```\n````\n", "docker ps\n")]
    [InlineData("=== \"Docker CLI\"\n\n    ```bash\n    docker ps\n    ```\n", "docker ps\n")]
    [InlineData("<TabItem value=\"a\">\n```sh\ndocker ps\n```\n</TabItem>\n", "docker ps\n")]
    [InlineData("::: code-group\n\n```sh [docker]\ndocker ps\n```\n\n:::\n", "docker ps\n")]
    [InlineData("```console\n# docker ps\nCONTAINER ID\n```\n", "docker ps\n")]
    [InlineData("```sh\n# docker ps lists them\nls\n```\n", "# docker ps lists them\nls\n")]
    [InlineData("```\n[Unit]\nAfter=docker.service\n\n[Service]\nExecStart=/usr/bin/docker run --rm nginx\n```\n", "/usr/bin/docker run --rm nginx\n")]
    [InlineData("```\ncurl -s http://a | docker run -i nginx sh\n```\n", "curl -s http://a | docker run -i nginx sh\n")]
    [InlineData("```\n$id = docker run -d nginx\n```\n", "$id = docker run -d nginx\n")]
    [InlineData("```\ndocker image rm $(docker image ls | grep none)\n```\n", "docker image rm $(docker image ls | grep none)\n")]
    [InlineData("```\ndocker run | Start a container\ndocker ps  | List them\n```\n", "")]
    [InlineData("```\ndocker run [OPTIONS]\n```\n", "")]
    public void Shell_code_is_found_and_decoded(string text, string decoded) => Assert.Equal(decoded, string.Concat(Read(text).Regions.Select(region => region.Text.Text.ToString())));

    [Theory]
    [InlineData("Type this:\n\n`docker run -d nginx`\n", "docker run -d nginx")]
    [InlineData("- item\n- `$ docker run -p 80:80 nginx`<br>\n", "docker run -p 80:80 nginx")]
    [InlineData("> ``docker network create a``\n", "docker network create a")]
    [InlineData("Start it:\ndocker run -d \\\n  -p 80:80 \\\nnginx\nOpen the page.\n", "docker run -d \\\n-p 80:80 \\\nnginx\n")]
    [InlineData("docker run -d -p 80:80 nginx\n", "docker run -d -p 80:80 nginx\n")]
    [InlineData("$ docker run --rm -it busybox\n", "docker run --rm -it busybox\n")]
    [InlineData("docker volume create data", "docker volume create data")]
    [InlineData("- **Shell** in the container: `docker exec -it web /bin/sh`\n", "docker exec -it web /bin/sh")]
    [InlineData("\u00A0 `$> docker run --rm -it busybox`\n", "docker run --rm -it busybox")]
    [InlineData("There are two: `docker run -d nginx` and `docker ps`\n", "")]
    [InlineData("The first one to learn: `docker run image`\n", "")]
    [InlineData("Run `docker run -d nginx` and open the page.\n", "")]
    [InlineData("- `docker run`\n- `docker run` starts a container\n", "")]
    [InlineData("`docker run -d nginx` starts it, `docker ps` lists it\n", "")]
    [InlineData("docker run starts a container.\n", "")]
    [InlineData("docker run --rm removes the container\n", "")]
    [InlineData("docker run --rm removes containers afterwards\n", "")]
    [InlineData("docker run's `-d` and `-p` flags\n", "")]
    [InlineData("docker network create NAME makes one\n", "")]
    [InlineData("| `docker run -d nginx` | starts it |\n", "")]
    [InlineData("# docker run -d -p 80:80 nginx\n", "")]
    public void A_command_that_is_a_line_by_itself_is_found_and_one_in_a_sentence_is_not(string text, string decoded) =>
        Assert.Equal(decoded, string.Concat(Read(text).Regions.Select(region => region.Text.Text.ToString())));

    [Theory]
    [InlineData("<pre><code>docker run -e A=&quot;b&amp;c&quot; nginx\n</code></pre>\n", "docker run -e A=\"b&c\" nginx\n")]
    [InlineData("<pre>\n$ <strong>docker ps</strong>\nCONTAINER ID\n</pre>\n", "docker ps\n")]
    [InlineData("<pre><code class=\"language-bash\">ls\n</code></pre>\n", "ls\n")]
    [InlineData("<pre>docker run -d &lt;image&gt;</pre>\n", "docker run -d <image>")]
    [InlineData("<pre>docker run -d nginx\n", "")]
    [InlineData("<pre>docker is a program</pre>\n", "")]
    public void Code_between_tags_is_found_and_decoded(string text, string decoded) =>
        Assert.Equal(decoded, string.Concat(Read(text).Regions.Select(region => region.Text.Text.ToString())));

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
    [InlineData("```cmd\ndocker run \\\n  nginx\n```\n", ShellDialect.Posix)]
    [InlineData("```powershell\ndocker run \\\n  -v C:\\data:/data nginx\n```\n", ShellDialect.PowerShell)]
    [InlineData("```powershell\ndocker run ^\n  nginx\n```\n", ShellDialect.Cmd)]
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
