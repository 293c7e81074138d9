using LspDock.Catalog;
using Xunit;

namespace LspDock.Core.Tests.Catalog;

public sealed class CapabilityCatalogTests
{
    [Theory]
    [InlineData("NET_ADMIN")]
    [InlineData("net_admin")]
    [InlineData("CAP_NET_ADMIN")]
    [InlineData("cap_net_admin")]
    [InlineData("Cap_Net_Admin")]
    public void Case_and_prefix_do_not_matter(string name) => Assert.Equal("NET_ADMIN", CapabilityCatalog.Find(name)?.Name);

    [Theory]
    [InlineData("ALL")]
    [InlineData("NETADMIN")]
    [InlineData("CAP_CAP_NET_ADMIN")]
    [InlineData("CAP_")]
    [InlineData("")]
    public void Other_text_is_no_capability(string name) => Assert.Null(CapabilityCatalog.Find(name));

    [Fact]
    public void Docker_grants_14_of_the_41() =>
        Assert.Equal((41, 14), (CapabilityCatalog.All.Length, CapabilityCatalog.All.Count(capability => capability.IsDefault)));

    [Theory]
    [InlineData("SYS_ADMIN", CapabilityDanger.Takeover)]
    [InlineData("SYS_MODULE", CapabilityDanger.Takeover)]
    [InlineData("SYS_TIME", CapabilityDanger.Host)]
    [InlineData("CHOWN", CapabilityDanger.Contained)]
    public void The_danger_is_how_far_the_container_reaches(string name, CapabilityDanger danger) =>
        Assert.Equal(danger, CapabilityCatalog.Find(name)!.Danger);

    [Fact]
    public void No_default_capability_reaches_the_host() =>
        Assert.All(CapabilityCatalog.All.Where(capability => capability.IsDefault), capability => Assert.Equal(CapabilityDanger.Contained, capability.Danger));

    [Fact]
    public void What_each_allows_goes_on_a_sentence_and_is_its_own() =>
        Sentences.Check(CapabilityCatalog.All.Select(capability => $"It is a capability which lets the container {capability.Allows}."));
}
