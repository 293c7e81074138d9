using LspDock.Catalog;
using Xunit;

namespace LspDock.Core.Tests.Catalog;

public sealed class ComposeCatalogTests
{
    [Theory]
    [InlineData("ports", ComposeValueKinds.List, ComposeMerge.ByPort)]
    [InlineData("environment", ComposeValueKinds.List | ComposeValueKinds.Mapping, ComposeMerge.ByName)]
    [InlineData("command", ComposeValueKinds.String | ComposeValueKinds.List | ComposeValueKinds.Null, ComposeMerge.Replace)]
    [InlineData("privileged", ComposeValueKinds.Boolean | ComposeValueKinds.String, ComposeMerge.Replace)]
    [InlineData("deploy", ComposeValueKinds.Mapping | ComposeValueKinds.Null, ComposeMerge.Deep)]
    [InlineData("volumes", ComposeValueKinds.List, ComposeMerge.ByTarget)]
    public void An_attribute_of_a_service_is_found_by_name(string name, ComposeValueKinds kinds, ComposeMerge merge)
    {
        var attribute = ComposeCatalog.Service(name);

        Assert.NotNull(attribute);
        Assert.Equal(name, attribute.Name);
        Assert.Equal("services.*." + name, attribute.Path);
        Assert.Equal(kinds, attribute.Kinds);
        Assert.Equal(merge, attribute.Merge);
    }

    [Theory]
    [InlineData("Ports")]
    [InlineData("port")]
    [InlineData("ports.target")]
    [InlineData("x-ports")]
    [InlineData("")]
    public void Another_name_is_no_attribute(string name) => Assert.Null(ComposeCatalog.Service(name));

    [Fact]
    public void A_service_has_93_attributes()
    {
        Assert.Equal(93, ComposeCatalog.ServiceAttributes.Length);
        Assert.All(ComposeCatalog.ServiceAttributes, attribute => Assert.Same(attribute, ComposeCatalog.Service(attribute.Name)));
    }

    [Fact]
    public void Every_attribute_of_a_service_that_an_option_has_is_there() =>
        Assert.All(ContainerOption.All.SelectMany(option => option.ComposePaths), path => Assert.NotNull(ComposeCatalog.Service(path.Split('.')[0])));

    [Fact]
    public void Only_the_newer_attributes_name_the_version_that_they_came_with()
    {
        Assert.Equal("2.38.0", ComposeCatalog.Service("models")!.Since);
        Assert.Null(ComposeCatalog.Service("image")!.Since);
    }

    [Fact]
    public void Every_summary_is_a_sentence_of_its_own() => Sentences.Check(ComposeCatalog.All.Select(attribute => attribute.Summary));
}
