using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class MutuallyExclusiveAttributesRuleTests
{
    [Theory]
    [InlineData("network_mode: host\n    [|networks|]: [front]")]
    [InlineData("networks: [front]\n    [|network_mode|]: host")]
    [InlineData("network_mode: host\n    networks: []")]
    [InlineData("network_mode: !reset host\n    networks: [front]")]
    [InlineData("build: {dockerfile: a, [|dockerfile_inline|]: FROM a}")]
    [InlineData("gpus: [{count: 1, [|device_ids|]: [a]}]")]
    [InlineData("deploy: {resources: {reservations: {devices: [{capabilities: [gpu], device_ids: [a], [|count|]: 1}]}}}")]
    public void The_later_of_two_is_reported(string lines) => Rule<MutuallyExclusiveAttributesRule>.Compose($"""
        services:
          web:
            image: nginx:1.27
            {lines}
        """);

    [Theory]
    [InlineData("configs: {a: {file: b, [|content|]: c}}")]
    [InlineData("secrets: {a: {environment: b, [|file|]: c}}")]
    [InlineData("volumes: {a: {external: false, driver: d}}")]
    [InlineData("networks: {a: {external: true, driver: d}}")]
    public void Resources_have_one_source(string text) => Rule<MutuallyExclusiveAttributesRule>.Compose($"services: {"{}"}\n{text}\n");

    [Fact]
    public void A_key_from_a_fragment_counts() => Rule<MutuallyExclusiveAttributesRule>.Compose("""
        x-base: &base
          network_mode: host
        services:
          web:
            <<: *base
            image: nginx:1.27
            [|networks|]: [front]
        """, message: "Service 'web' has 'networks' beside 'network_mode' in line 2: Docker takes only one of them");
}
