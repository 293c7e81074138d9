using LspDock.Syntax.Compose;
using Xunit;

namespace LspDock.Syntax.Tests.Compose;

public sealed class KeptVariableTests
{
    [Theory]
    [InlineData("${A}")]
    [InlineData("${A:-b:c,d=e/f \u00E9\U0001F600}")]
    public void A_mark_holds_no_separator_and_reads_back_as_it_was_written(string written)
    {
        var mark = KeptVariable.Mark(written);
        Assert.Equal(-1, mark.IndexOfAny([':', ',', '=', '/', ' ', '$', '{', '}']));
        Assert.Equal("x:" + written, KeptVariable.ToTemplate("x:" + mark));
        Assert.Collection(KeptVariable.Parts("x:" + mark), part => Assert.Null(part.Variable), part => Assert.Equal(written, part.Variable!.Raw));
    }

    [Theory]
    [InlineData("\uFDD0")]
    [InlineData("\uFDD0\uFDE0\uFDD2")]
    [InlineData("\uFDD0abcd\uFDD2")]
    public void What_is_no_mark_stays_text(string text) => Assert.All(KeptVariable.Parts(text), part => Assert.Null(part.Variable));

    [Fact]
    public void Only_a_variable_outside_of_quotes_is_split()
    {
        var mark = KeptVariable.Mark("${A}");
        Assert.Equal([true, false, false], KeptVariable.Words($"{mark} \"{mark}\" '{mark}'").Select(word => KeptVariable.Parts(word)[0].IsSplit));
    }
}
