using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class QuotedVolumeRuleTests
{
    [Theory]
    [InlineData("[|\"data:/data\"|]", "data:/data")]
    [InlineData("[|'./a b:/data:ro'|] # here", "./a b:/data:ro # here")]
    [InlineData("[|\"${HOME}/x:/x\"|]", "${HOME}/x:/x")]
    [InlineData("[|\"C:\\\\x:/x\"|]", "C:\\x:/x")]
    [InlineData("\"/a: b:/x\"", "\"/a: b:/x\"")]
    [InlineData("\"/a #b:/x\"", "\"/a #b:/x\"")]
    [InlineData("\"data\"", "\"data\"")]
    [InlineData("\"*/x\"", "\"*/x\"")]
    public void Quotes_go_where_the_text_reads_the_same_without(string volume, string fixedTo) =>
        Rule<QuotedVolumeRule>.Compose($"services:\n  web:\n    volumes:\n      - {volume}\n", $"services:\n  web:\n    volumes:\n      - {fixedTo}\n");

    [Fact]
    public void In_brackets_commas_and_braces_need_quotes() =>
        Rule<QuotedVolumeRule>.Compose("services:\n  web:\n    volumes: [[|'a:/a'|], \"b:/b:ro,z\", '${C}:/c']\n", "services:\n  web:\n    volumes: [a:/a, \"b:/b:ro,z\", '${C}:/c']\n");
}
