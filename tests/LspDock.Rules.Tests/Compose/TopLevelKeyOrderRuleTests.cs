using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class TopLevelKeyOrderRuleTests
{
    [Theory]
    [InlineData("x-a: 1\nversion: '3'\nservices:\n")]
    [InlineData("version: '3'\nname: a\nx-a: 1\nx-0: 1\nservices:\nvolumes:\n")]
    [InlineData("services:\nnetworks:\nvolumes:\nsecrets:\nconfigs:\nmodels:\nx-casaos: 1\n")]
    [InlineData("services:\nnetworks:\n\n# A section of its own.\n\nname: a\n")]
    public void Extensions_may_stand_at_the_top_before_the_services_and_at_the_end(string text) => Rule<TopLevelKeyOrderRule>.Compose(text);

    [Theory]
    [InlineData("services:\n[|name|]: a\n", "name: a\nservices:\n")]
    [InlineData("version: '3'\nx-a: 1\n[|name|]: a\nservices:\n", "version: '3'\nname: a\nx-a: 1\nservices:\n")]
    [InlineData("services:\nx-a: 1\n[|volumes|]:\n", "services:\nvolumes:\nx-a: 1\n")]
    [InlineData("x-a: 1\nvolumes:\n[|services|]:\n", "x-a: 1\nservices:\nvolumes:\n")]
    [InlineData("# yaml-language-server: $schema=x\nservices:\n# its name\n[|name|]: a\n", "# yaml-language-server: $schema=x\n# its name\nname: a\nservices:\n")]
    [InlineData("---\nvolumes:\n[|services|]:\n---\nvolumes:\n[|services|]:\n", "---\nservices:\nvolumes:\n---\nservices:\nvolumes:\n")]
    public void A_key_that_stands_too_far_down_is_reported_and_moved(string text, string fixedTo) => Rule<TopLevelKeyOrderRule>.Compose(text, fixedTo);
}
