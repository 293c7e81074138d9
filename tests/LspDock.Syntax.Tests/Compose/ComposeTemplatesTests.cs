using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Yaml;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.Compose;

public sealed class ComposeTemplatesTests
{
    [Fact]
    public void Values_have_variables_everywhere_and_keys_nowhere()
    {
        var names = Templates("""
            name: ${NAME}
            x-common: &common
              image: ${IMAGE}
            include:
              - ${FILE}
            services:
              ${KEY}:
                <<: *common
                extends: {file: "$EXTENDS", service: a}
            """).Select(template => template.Template.Parts.OfType<InterpolationVariable>().Single().Name);

        Assert.Equal(["NAME", "IMAGE", "FILE", "EXTENDS"], names);
    }

    [Theory]
    [InlineData("a: x ${V} y")]
    [InlineData("a: 'it''s ${V}'")]
    [InlineData("a: \"\\t\\x41\\u00e9\\U0001F600 ${V} \\\"\"")]
    [InlineData("a: first\n  second ${V} third\n\n  fourth")]
    [InlineData("a: \"first\n  second \\\n  third ${V}\"")]
    [InlineData("a: 'first\n\n\n  second ${V}'")]
    [InlineData("a: |\n  first\n    second\n\n  third ${V}\n")]
    [InlineData("a: |2\n    first ${V}\n")]
    [InlineData("a: |-\r\n  first\r\n  second ${V}\r\n")]
    [InlineData("a: >\n  first\n  second\n\n  third ${V}\n  fourth\n")]
    [InlineData("a: >\n  first\n    more ${V}\n  second\n")]
    [InlineData("a: !reset &b ${V}")]
    [InlineData("a: [x, '${V}']")]
    public void A_variable_is_found_at_its_place_in_every_style(string text)
    {
        var template = Assert.Single(Templates(text));
        var variable = Assert.Single(template.Template.Parts.OfType<InterpolationVariable>());

        Assert.Equal(text.IndexOf("${V}", StringComparison.Ordinal), template.OriginOf(variable.Span).Span.Start);
        Assert.Equal(4, template.OriginOf(variable.Span).Span.Length);
        var renamed = template.OriginOf(variable.NameSpan).Replace("OTHER");
        Assert.Equal(text.Replace("${V}", "${OTHER}", StringComparison.Ordinal), Edits.Apply(SourceText.From(text), renamed));
    }

    [Fact]
    public void A_variable_made_of_escapes_has_no_edit()
    {
        var template = Assert.Single(Templates("a: \"$\\x41\""));
        var variable = Assert.Single(template.Template.Parts.OfType<InterpolationVariable>());

        Assert.Equal(Edit.Unavailable, template.OriginOf(variable.NameSpan).Replace("B"));
    }

    private static ImmutableArray<ComposeTemplate> Templates(string text) =>
        ComposeTemplates.Of(YamlTree.Parse(EmbeddedText.Whole(new DocumentPath("compose.yaml"), SourceText.From(text))));
}
