using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class InvalidExtendsRuleTests
{
    [Fact]
    public void A_missing_file_is_replaced_by_one_of_nearly_the_same_name() => Rule<InvalidExtendsRule>.Project("""
        === base/common.yaml
        services:
          app:
            image: example/app:1.0
        """, """
        services:
          web:
            extends:
              [|file: base/comon.yaml|]
              service: app
        """, fixedTo: """
        services:
          web:
            extends:
              file: base/common.yaml
              service: app
        """, message: "There is no file 'base/comon.yaml' to extend a service of");

    [Fact]
    public void Services_that_extend_each_other_are_reported() => Rule<InvalidExtendsRule>.Project("""
        === .env
        A=1
        """, """
        services:
          one:
            [|extends: two|]
          two:
            extends: one
        """);
}
