using System.Net;
using LspDock.Model;
using Xunit;

namespace LspDock.Core.Tests.Model;

public sealed class AddressBlockTests
{
    [Theory]
    [InlineData("172.28.0.0/16", "172.28.0.0", "172.28.255.255", false)]
    [InlineData("172.28.5.1/16", "172.28.0.0", "172.28.255.255", true)]
    [InlineData("10.0.0.7/32", "10.0.0.7", "10.0.0.7", false)]
    [InlineData("0.0.0.0/0", "0.0.0.0", "255.255.255.255", false)]
    [InlineData("192.168.1.128/25", "192.168.1.128", "192.168.1.255", false)]
    [InlineData("2001:db8::/64", "2001:db8::", "2001:db8::ffff:ffff:ffff:ffff", false)]
    public void A_block_has_a_first_and_a_last_address(string text, string first, string last, bool hasHostBits)
    {
        var block = AddressBlock.Parse(text)!;

        Assert.Equal((first, last, hasHostBits), (block.First.ToString(), block.Last.ToString(), block.HasHostBits));
    }

    [Theory]
    [InlineData("")]
    [InlineData("172.28.0.0")]
    [InlineData("172.28/16")]
    [InlineData("172.28.0.0/33")]
    [InlineData("172.28.0.0/-1")]
    [InlineData("172.28.0.0/ 16")]
    [InlineData("::/129")]
    [InlineData("[::]/64")]
    [InlineData("network/16")]
    public void What_is_no_block_is_none(string text) => Assert.Null(AddressBlock.Parse(text));

    [Theory]
    [InlineData("172.28.0.0/16", "172.28.9.9", true)]
    [InlineData("172.28.0.0/16", "172.29.0.1", false)]
    [InlineData("172.28.0.0/16", "2001:db8::1", false)]
    [InlineData("2001:db8::/64", "2001:db8::1", true)]
    public void An_address_lies_in_it_or_not(string block, string address, bool expected) => Assert.Equal(expected, AddressBlock.Parse(block)!.Contains(IPAddress.Parse(address)));

    [Theory]
    [InlineData("172.28.0.0/16", "172.28.5.0/24", true)]
    [InlineData("172.28.5.0/24", "172.28.0.0/16", true)]
    [InlineData("172.28.5.0/24", "172.28.6.0/24", false)]
    public void Blocks_overlap_or_not(string one, string other, bool expected) => Assert.Equal(expected, AddressBlock.Parse(one)!.Overlaps(AddressBlock.Parse(other)!));
}
