using LspDock.Syntax.Compose;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.Compose;

public sealed class InterpolationTemplateTests
{
    /// <summary>A letter for each part: L literal, E escape, V variable, F fault, with its text.</summary>
    [Theory]
    [InlineData("plain", "L'plain'")]
    [InlineData("", "")]
    [InlineData("$$", "E'$$'")]
    [InlineData("$$$V", "E'$$' V'$V'")]
    [InlineData("a$V-b", "L'a' V'$V' L'-b'")]
    [InlineData("${V}", "V'${V}'")]
    [InlineData("$v_1x", "V'$v_1x'")]
    [InlineData("$é", "L'$é'")]
    [InlineData("$Vé", "V'$V' L'é'")]
    [InlineData("$1", "L'$1'")]
    [InlineData("$(x)", "L'$(x)'")]
    [InlineData("$ ", "L'$ '")]
    [InlineData("cost: 5$", "L'cost: 5$'")]
    [InlineData("$$${V}$", "E'$$' V'${V}' L'$'")]
    [InlineData("${A:-x}${B-y}", "V'${A:-x}' V'${B-y}'")]
    [InlineData("${A:-${B:?e}}/c", "V'${A:-${B:?e}}' L'/c'")]
    [InlineData("${A:-{}}", "V'${A:-{}}'")]
    [InlineData("${A:-{}} }", "V'${A:-{}} }'")]
    [InlineData("${A:-{x}}", "V'${A:-{x}}'")]
    [InlineData("${A:-x\ny}", "F'${A:-x' L'\ny}'")]
    [InlineData("${}", "F'${}'")]
    [InlineData("${1A}", "F'${1A}'")]
    [InlineData("${ V}", "F'${ V}'")]
    [InlineData("${V }", "F'${V }'")]
    [InlineData("${V:}", "F'${V:}'")]
    [InlineData("${V:=x}", "F'${V:=x}'")]
    [InlineData("${V/a/b} c", "F'${V/a/b}' L' c'")]
    [InlineData("${V", "F'${V'")]
    [InlineData("${V and", "F'${V' L' and'")]
    [InlineData("${V and\n}", "F'${V' L' and\n}'")]
    [InlineData("${", "F'${'")]
    [InlineData("${{ x }}", "F'${{ x }}'")]
    [InlineData("${V:=${W}}", "F'${V:=${W}}'")]
    public void A_text_is_cut_into_parts_as_Compose_cuts_it(string raw, string expected) =>
        Assert.Equal(expected, string.Join(" ", InterpolationTemplate.Parse(raw).Parts.Select(part => $"{Letter(part)}'{Text(raw, part.Span)}'")));

    [Theory]
    [InlineData("${V}", InterpolationOperator.None, null)]
    [InlineData("${V:-d}", InterpolationOperator.DefaultWhenEmpty, "d")]
    [InlineData("${V-d}", InterpolationOperator.DefaultWhenUnset, "d")]
    [InlineData("${V:?m}", InterpolationOperator.RequiredNotEmpty, "m")]
    [InlineData("${V?}", InterpolationOperator.RequiredSet, "")]
    [InlineData("${V:+r}", InterpolationOperator.OtherWhenNotEmpty, "r")]
    [InlineData("${V+r}", InterpolationOperator.OtherWhenSet, "r")]
    [InlineData("${V-a:-b}", InterpolationOperator.DefaultWhenUnset, "a:-b")]
    [InlineData("${V:-a?b}", InterpolationOperator.DefaultWhenEmpty, "a?b")]
    [InlineData("${V:--}", InterpolationOperator.DefaultWhenEmpty, "-")]
    [InlineData("${V:-{}}", InterpolationOperator.DefaultWhenEmpty, "{}")]
    public void The_first_operator_behind_the_name_decides(string raw, InterpolationOperator expected, string? operand)
    {
        var variable = Assert.IsType<InterpolationVariable>(Assert.Single(InterpolationTemplate.Parse(raw).Parts));

        Assert.Equal("V", variable.Name);
        Assert.Equal("V", Text(raw, variable.NameSpan));
        Assert.Equal(expected, variable.Operator);
        Assert.Equal(operand, variable.Operand is { } template ? Text(raw, template.Span) : null);
    }

    [Theory]
    [InlineData("${V", InterpolationFaultKind.Unclosed)]
    [InlineData("${V:-x\ny}", InterpolationFaultKind.SeveralLines)]
    [InlineData("${V:-x\ny", InterpolationFaultKind.Unclosed)]
    [InlineData("${}", InterpolationFaultKind.NoName)]
    [InlineData("${ }", InterpolationFaultKind.NoName)]
    [InlineData("${ V}", InterpolationFaultKind.Blank)]
    [InlineData("${V }", InterpolationFaultKind.Blank)]
    [InlineData("${1A}", InterpolationFaultKind.InvalidName)]
    [InlineData("${#A}", InterpolationFaultKind.InvalidName)]
    [InlineData("${V:=x}", InterpolationFaultKind.UnknownOperator)]
    [InlineData("${V:0:3}", InterpolationFaultKind.UnknownOperator)]
    [InlineData("${V%%.*}", InterpolationFaultKind.UnknownOperator)]
    public void A_fault_says_why(string raw, InterpolationFaultKind expected) =>
        Assert.Equal(expected, InterpolationTemplate.Parse(raw).Parts.OfType<InterpolationFault>().First().Kind);

    [Fact]
    public void Operands_are_templates_of_their_own_with_spans_in_the_whole_text()
    {
        const string Raw = "x${A:-y${B:-${C}}z}";

        var parts = InterpolationTemplate.Parse(Raw).DescendantParts().Select(part => Text(Raw, part.Span));

        Assert.Equal(["x", "${A:-y${B:-${C}}z}", "y", "${B:-${C}}", "${C}", "z"], parts);
    }

    [Fact]
    public void What_is_nested_without_end_is_read_to_a_limit()
    {
        var raw = string.Concat(Enumerable.Repeat("${A:-", 10_000)) + new string('}', 10_000);

        Assert.Contains(InterpolationTemplate.Parse(raw).DescendantParts(), part => part is InterpolationUnread);
    }

    [Theory]
    [InlineData("${")]
    [InlineData("${A:-x")]
    [InlineData("${A:-x\n")]
    [InlineData("${A:-{")]
    [InlineData("${A/")]
    [InlineData("${A:-}")]
    [InlineData("$")]
    public void A_long_text_of_anything_is_covered_by_its_parts(string unit)
    {
        var raw = string.Concat(Enumerable.Repeat(unit, 20_000)) + "}";

        var end = 0;
        foreach (var part in InterpolationTemplate.Parse(raw).Parts)
        {
            Assert.Equal(end, part.Span.Start);
            end = part.Span.End;
        }
        Assert.Equal(raw.Length, end);
    }

    private static char Letter(InterpolationPart part) => part switch
    {
        InterpolationLiteral => 'L',
        InterpolationEscape => 'E',
        InterpolationVariable => 'V',
        InterpolationFault => 'F',
        _ => 'U',
    };

    private static string Text(string raw, TextSpan span) => raw.Substring(span.Start, span.Length);
}
