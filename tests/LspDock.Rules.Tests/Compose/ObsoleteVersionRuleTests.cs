using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class ObsoleteVersionRuleTests
{
    [Theory]
    [InlineData("[|version: '3'|]\nservices: {}\n", "services: {}\n")]
    [InlineData("[|version: '3'|]\n\nservices: {}\n", "services: {}\n")]
    [InlineData("[|version: '3'|]\r\n\r\nservices: {}\r\n", "services: {}\r\n")]
    [InlineData("\uFEFF[|version: '3'|]\nservices: {}\n", "\uFEFFservices: {}\n")]
    [InlineData("# about\n[|version: '3'|]\n\nservices: {}\n", "# about\n\nservices: {}\n")]
    [InlineData("# about\n\n[|version: '3'|]\n\nservices: {}\n", "# about\n\nservices: {}\n")]
    [InlineData("---\n[|version: '3'|]\n\nservices: {}\n", "---\nservices: {}\n")]
    [InlineData("[|version: '3'|] # old\n\nservices: {}\n", "# old\n\nservices: {}\n")]
    [InlineData("name: a\n[|version: '3'|]\nservices: {}\n", "name: a\nservices: {}\n")]
    [InlineData("services: {}\n\n[|version: '3'|]\n", "services: {}\n")]
    [InlineData("services: {}\n\n[|version: '3'|]", "services: {}")]
    [InlineData("[|\"version\": \"3\"|]\nservices: {}\n", "services: {}\n")]
    [InlineData("{[|version: '3'|], services: {}}\n", "{version: '3', services: {}}\n")]
    [InlineData("[|version: '3'|]\nservices: {a: {image: b}}\n---\n[|version: '3'|]\nservices: {}\n", "services: {a: {image: b}}\n---\nservices: {}\n")]
    [InlineData("[|version: '3'|]\nservices:\n  a:\n    deploy:\n      placement: {}\n", "version: '3'\nservices:\n  a:\n    deploy:\n      placement: {}\n")]
    [InlineData("services:\n  a:\n    version: 3\n", "services:\n  a:\n    version: 3\n")]
    public void The_line_goes_and_nothing_else(string marked, string fixedTo) => Rule<ObsoleteVersionRule>.Compose(marked, fixedTo, severity: "hint");

    [Fact]
    public void A_file_of_another_program_keeps_its_version() => Rule<ObsoleteVersionRule>.Compose("""
        version: 2
        jobs: {}
        """);
}
