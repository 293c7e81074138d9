using LspDock.Rules.Storage;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Storage;

public sealed class MachineSpecificPathRuleTests
{
    [Theory]
    [InlineData("[|/home/alice/data:/data|]")]
    [InlineData("[|/Users/alice/src/app:/app|]")]
    [InlineData("[|C:\\Users\\alice\\data:/data|]")]
    [InlineData("/home/alice:/data")]
    [InlineData("/home/alice/.ssh:/ssh:ro")]
    [InlineData("${DATA:-/home/alice/data}:/data")]
    [InlineData("./home/alice/data:/data")]
    [InlineData("/srv/data:/home/alice/data")]
    public void Folders_of_one_person_are_reported(string volume) => Rule<MachineSpecificPathRule>.Compose($"""
        services:
          app:
            image: example/app:2.3
            volumes:
              - {volume}
        """);

    [Fact]
    public void An_article_shows_its_authors_paths() => Rule<MachineSpecificPathRule>.Markdown("""
        ```sh
        docker run -d -v /home/alice/data:/data example/app:2.3
        ```
        """);
}
