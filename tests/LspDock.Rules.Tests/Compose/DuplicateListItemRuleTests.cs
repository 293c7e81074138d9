using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class DuplicateListItemRuleTests
{
    [Theory]
    [InlineData("depends_on: [db, cache, [|db|]]", "depends_on: [db, cache]")]
    [InlineData("networks:\n      - a\n      - [|a|] # again\n      - b", "networks:\n      - a\n      # again\n      - b")]
    [InlineData("security_opt: ['a:b', [|a:b|]]", "security_opt: ['a:b']")]
    [InlineData("group_add: [1000, \"1000\", [|1000|]]", "group_add: [1000, \"1000\"]")]
    [InlineData("extra_hosts: [a=b, [|a=b|]]", "extra_hosts: [a=b]")]
    [InlineData("external_links: [a, [|a|], [|a|]]", "external_links: [a]")]
    [InlineData("volumes_from: [a, 'a:ro', [|a|]]", "volumes_from: [a, 'a:ro']")]
    [InlineData("device_cgroup_rules: ['c 1:3 mr', [|'c 1:3 mr'|]]", "device_cgroup_rules: ['c 1:3 mr']")]
    [InlineData("models: [a, [|a|]]", "models: [a]")]
    [InlineData("gpus: [{device_ids: [a, [|a|]], capabilities: [gpu, [|gpu|]]}]", "gpus: [{device_ids: [a], capabilities: [gpu]}]")]
    public void The_second_is_reported_and_removed(string line, string mended) => Rule<DuplicateListItemRule>.Compose($"""
        services:
          web:
            image: nginx:1.27
            {line}
        """, fixedTo: $"""
        services:
          web:
            image: nginx:1.27
            {mended}
        """);

    [Theory]
    [InlineData("ports: [80, 80]")]
    [InlineData("cap_add: [A, A]")]
    [InlineData("environment: [A, A]")]
    [InlineData("volumes: ['a:/a', 'a:/a']")]
    [InlineData("command: [a, a]")]
    [InlineData("dns: [1.1.1.1, 1.1.1.1]")]
    [InlineData("security_opt: ['${A}', '${B}']")]
    public void What_Compose_drops_itself_is_not_reported(string line) => Rule<DuplicateListItemRule>.Compose($"""
        services:
          web:
            image: nginx:1.27
            {line}
        """);
}
