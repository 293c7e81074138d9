using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class UnquotedPortRuleTests
{
    [Theory]
    [InlineData("[|22:22|]", "\"22:22\"")]
    [InlineData("[|80|] # http", "\"80\" # http")]
    [InlineData("[|${PORT:-80}:80/tcp|]", "\"${PORT:-80}:80/tcp\"")]
    [InlineData("&ssh [|3000-3010|]", "&ssh \"3000-3010\"")]
    [InlineData("\"22:22\"", "\"22:22\"")]
    [InlineData("0x50", "0x50")]
    [InlineData("0777", "0777")]
    [InlineData("8_080", "8_080")]
    [InlineData("!!int 80", "!!int 80")]
    [InlineData("{target: 80}", "{target: 80}")]
    public void A_port_gets_quotes_where_it_means_the_same_in_them(string port, string fixedTo) =>
        Rule<UnquotedPortRule>.Compose($"services:\n  web:\n    ports:\n      - {port}\n", $"services:\n  web:\n    ports:\n      - {fixedTo}\n");

    [Fact]
    public void The_quotes_are_those_of_the_list() =>
        Rule<UnquotedPortRule>.Compose("services:\n  web:\n    ports: ['80:80', [|443:443|]]\n    expose: [3000]\n", "services:\n  web:\n    ports: ['80:80', '443:443']\n    expose: [3000]\n");
}
