using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class InvalidIncludeRuleTests
{
    [Fact]
    public void A_missing_file_is_reported_and_one_that_is_there_is_not() => Rule<InvalidIncludeRule>.Project("""
        === db.yaml
        services:
          db:
            image: postgres:17
        === cache.yaml
        services:
          cache:
            image: redis:7.4
        """, """
        include:
          - db.yaml
          - path: [cache.yaml, [|gone.yaml|]]
        services:
          web:
            image: nginx:1.27
        """, message: "There is no file 'gone.yaml'");

    [Fact]
    public void Files_that_include_each_other_are_reported() => Rule<InvalidIncludeRule>.Project("""
        === .env
        A=1
        """, """
        include:
          - [|compose.yaml|]
        services:
          web:
            image: nginx:1.27
        """, message: "Files include each other: compose.yaml → compose.yaml");
}
