using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class InvalidHealthcheckTestRuleTests
{
    [Fact]
    public void Texts_known_forms_and_variables_are_left_alone() => Rule<InvalidHealthcheckTestRule>.Compose("""
        services:
          one: {image: example/one:1.0, healthcheck: {test: curl -f http://localhost}}
          two: {image: example/two:1.0, healthcheck: {test: [NONE]}}
          three: {image: example/three:1.0, healthcheck: {test: ["${FORM}", x]}}
          four: {image: example/four:1.0, healthcheck: {test: []}}
          five: {image: example/five:1.0, healthcheck: {disable: true}}
        """);

    [Fact]
    public void A_misspelt_form_is_mended() => Rule<InvalidHealthcheckTestRule>.Compose("""
        services:
          one:
            image: example/one:1.0
            healthcheck:
              test: [[|"CMD_SHELL"|], "curl -f http://localhost"]
          two:
            image: example/two:1.0
            healthcheck:
              test:
                - [|cmd|]
                - true
          three:
            image: example/three:1.0
            healthcheck:
              test: [[|'curl localhost || exit 1'|]]
        """, fixedTo: """
        services:
          one:
            image: example/one:1.0
            healthcheck:
              test: ["CMD-SHELL", "curl -f http://localhost"]
          two:
            image: example/two:1.0
            healthcheck:
              test:
                - CMD
                - true
          three:
            image: example/three:1.0
            healthcheck:
              test: ['CMD-SHELL', 'curl localhost || exit 1']
        """);
}
