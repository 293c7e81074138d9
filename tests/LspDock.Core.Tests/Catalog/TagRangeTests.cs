using System.Collections.Immutable;
using LspDock.Catalog;
using Xunit;

namespace LspDock.Core.Tests.Catalog;

public sealed class TagRangeTests
{
    [Theory]
    [InlineData("16-alpine", "16")]
    [InlineData("8.3-fpm", "8.3")]
    [InlineData("v3.1.2", "3.1.2")]
    [InlineData("3.14.0rc2", "3.14.0")]
    [InlineData("2024.12", "2024.12")]
    [InlineData("4.x", "4")]
    [InlineData("10_beta", "10")]
    [InlineData("latest", null)]
    [InlineData("bookworm", null)]
    [InlineData("alpine3.20", null)]
    [InlineData("4ac3f1d", null)]
    [InlineData("20240612", "20240612")]
    [InlineData("202406121530", null)]
    [InlineData("v", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_version_begins_the_tag(string? tag, string? version) => Assert.Equal(version, Text(new TagRange().VersionOf(tag)));

    [Theory]
    [InlineData("pg16", "16")]
    [InlineData("2.17.2-pg16-oss", "16")]
    [InlineData("latest-pg18", "18")]
    [InlineData("pgbouncer-pg14", "14")]
    [InlineData("16", null)]
    [InlineData("-", null)]
    public void With_a_prefix_the_version_begins_any_word(string tag, string? version) =>
        Assert.Equal(version, Text(new TagRange { Prefix = "pg" }.VersionOf(tag)));

    [Theory]
    [InlineData(TagComparison.Below, "18", "17.4", true)]
    [InlineData(TagComparison.Below, "18", "18", false)]
    [InlineData(TagComparison.Below, "18", "18.1", false)]
    [InlineData(TagComparison.Below, "8.4", "8.0.36", true)]
    [InlineData(TagComparison.Below, "8.4", "8", false)]
    [InlineData(TagComparison.AtLeast, "8.4", "8.4.3", true)]
    [InlineData(TagComparison.AtLeast, "8.4", "8", true)]
    [InlineData(TagComparison.AtLeast, "8.4", "8.3", false)]
    [InlineData(TagComparison.AtLeast, "8.4", "9", true)]
    [InlineData(TagComparison.AtMost, "7.0", "7.0.5", true)]
    [InlineData(TagComparison.AtMost, "7.0", "7.2", false)]
    [InlineData(TagComparison.AtMost, "7.0", "7", false)]
    [InlineData(TagComparison.AtMost, "7.0", "6", true)]
    [InlineData(TagComparison.Equal, "2.4", "2.4.62", true)]
    [InlineData(TagComparison.Equal, "2.4", "2", true)]
    [InlineData(TagComparison.Equal, "2.4", "2.2", false)]
    public void A_version_with_fewer_numbers_is_the_newest_of_its_line(TagComparison comparison, string bound, string version, bool contained) =>
        Assert.Equal(contained, new TagRange { Bounds = [new(comparison, Numbers(bound))] }.Contains(Numbers(version)));

    [Theory]
    [InlineData("8.3-fpm-alpine", true)]
    [InlineData("fpm", true)]
    [InlineData("8.3-fpmx", false)]
    [InlineData("8.3-fpm-rootless", false)]
    [InlineData("8.3", false)]
    [InlineData(null, false)]
    public void Words_stand_between_dashes(string? tag, bool has) =>
        Assert.Equal(has, new TagRange { Words = ["fpm"], ExcludedWords = ["rootless"] }.HasWords(tag));

    private static ImmutableArray<int> Numbers(string version) => [.. version.Split('.').Select(int.Parse)];

    private static string? Text(ImmutableArray<int>? version) => version is { } numbers ? string.Join('.', numbers) : null;
}
