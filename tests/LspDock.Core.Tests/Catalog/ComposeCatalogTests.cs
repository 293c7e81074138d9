using LspDock.Catalog;
using Xunit;

namespace LspDock.Core.Tests.Catalog;

public sealed class ComposeCatalogTests
{
    [Theory]
    [InlineData("ports", ComposeValueKinds.List, ComposeMerge.ByPort)]
    [InlineData("environment", ComposeValueKinds.List | ComposeValueKinds.Mapping, ComposeMerge.ByName)]
    [InlineData("command", ComposeValueKinds.String | ComposeValueKinds.List | ComposeValueKinds.Null, ComposeMerge.ReplaceEvenByNull)]
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
    public void Every_summary_is_a_sentence() => Sentences.CheckEach([.. ComposeCatalog.All.Select(attribute => attribute.Summary)]);

    [Theory]
    [InlineData("services.*.ports[].target", ComposeValueKinds.Integer | ComposeValueKinds.String)]
    [InlineData("services.*.environment.*", ComposeValueKinds.String | ComposeValueKinds.Number | ComposeValueKinds.Boolean | ComposeValueKinds.Null)]
    [InlineData("services.*.environment[]", ComposeValueKinds.String)]
    [InlineData("services.*.provider.options.*[]", ComposeValueKinds.String | ComposeValueKinds.Number | ComposeValueKinds.Boolean)]
    [InlineData("networks.*.ipam.config[].aux_addresses.*", ComposeValueKinds.String)]
    [InlineData("name", ComposeValueKinds.String)]
    public void A_path_is_found_at_any_depth_with_what_it_takes(string path, ComposeValueKinds kinds)
    {
        Assert.Equal(kinds, ComposeCatalog.Find(path)!.Kinds);
        Assert.Equal(path, ComposeCatalog.Find(path)!.Path);
    }

    [Theory]
    [InlineData("services.*.pre_stop[].command", "services.*.post_start[].command")]
    [InlineData("services.*.develop.watch[].exec.environment[]", "services.*.environment[]")]
    [InlineData("services.*.configs[].mode", "services.*.secrets[].mode")]
    [InlineData("services.*.deploy.rollback_config.order", "services.*.deploy.update_config.order")]
    public void Attributes_that_are_written_alike_share_one_entry(string path, string shared) => Assert.Same(ComposeCatalog.Find(shared), ComposeCatalog.Find(path));

    [Theory]
    [InlineData("services.*.ports[].port")]
    [InlineData("services.*.ports.target")]
    [InlineData("services.web")]
    [InlineData("services.*.image[]")]
    [InlineData("*")]
    public void Another_path_is_not_found(string path) => Assert.Null(ComposeCatalog.Find(path));

    [Fact]
    public void The_tree_leads_to_every_row()
    {
        var reached = new HashSet<ComposeAttribute>();
        var open = new Stack<ComposeAttribute>([ComposeCatalog.Root]);
        while (open.TryPop(out var attribute))
        {
            foreach (var below in attribute.Children.Append(attribute.AnyChild).Append(attribute.Item).OfType<ComposeAttribute>())
            {
                if (reached.Add(below)) open.Push(below);
            }
        }

        Assert.Equal(ComposeCatalog.All.Length, reached.Count);
    }

    [Fact]
    public void A_row_says_what_Docker_requires_and_what_it_refuses()
    {
        Assert.True(ComposeCatalog.Find("services.*.ports[].target")!.IsRequired);
        Assert.Equal(["networks"], ComposeCatalog.Service("network_mode")!.Excludes);
        Assert.Equal(ComposeKeyFormat.ResourceName, ComposeCatalog.Find("services.*")!.KeyFormat);
        Assert.Equal(["host", "private"], ComposeCatalog.Service("cgroup")!.Format!.Values);
        Assert.Equal((-1000, 1000), (ComposeCatalog.Service("oom_score_adj")!.Format!.Minimum, ComposeCatalog.Service("oom_score_adj")!.Format!.Maximum));
        Assert.Equal("30s", ComposeCatalog.Find("services.*.healthcheck.interval")!.Default);
    }
}
