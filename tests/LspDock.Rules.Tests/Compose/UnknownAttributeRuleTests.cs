using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class UnknownAttributeRuleTests
{
    [Theory]
    [InlineData("[|enviroment|]: {A: b}", "Service 'web' takes no key 'enviroment'; did you mean 'environment'?")]
    [InlineData("[|Ports|]: [80]", "Service 'web' takes no key 'Ports'; did you mean 'ports'?")]
    [InlineData("[|env|]: {A: b}", "Service 'web' takes no key 'env'; did you mean 'environment'?")]
    [InlineData("[|cap-add|]: [NET_ADMIN]", "Service 'web' takes no key 'cap-add'; did you mean 'cap_add'?")]
    [InlineData("[|replicas|]: 2", "Service 'web' takes no key 'replicas'; it belongs below 'deploy'")]
    [InlineData("[|memory|]: 1g", "Service 'web' takes no key 'memory'; did you mean 'mem_limit'?")]
    [InlineData("[|dockerfile|]: Dockerfile", "Service 'web' takes no key 'dockerfile'; it belongs below 'build'")]
    [InlineData("[|include|]: [a.yaml]", "Service 'web' takes no key 'include'; it belongs to the root of the file")]
    [InlineData("healthcheck:\n      [|restart|]: always", "'healthcheck' takes no key 'restart'; it belongs to service 'web' itself")]
    [InlineData("healthcheck: {[|intervall|]: 10s}", "'healthcheck' takes no key 'intervall'; did you mean 'interval'?")]
    [InlineData("deploy:\n      resources:\n        limits: {[|mem_limit|]: 1g}", "'limits' takes no key 'mem_limit'; did you mean 'memory'?")]
    [InlineData("ports: [{target: 80, [|publish|]: 8080}]", "An item of 'ports' takes no key 'publish'; did you mean 'published'?")]
    [InlineData("[|db|]:\n      image: postgres", "Service 'web' takes no key 'db'; it looks like a service, which belongs directly below 'services'")]
    [InlineData("[|zzz|]: 1", "Service 'web' takes no key 'zzz'")]
    [InlineData("blkio_config: {[|x-note|]: a}", "'blkio_config' takes no key 'x-note'")]
    [InlineData("env_file: [{path: .env, [|x-note|]: a}]", "An item of 'env_file' takes no key 'x-note'")]
    public void A_key_that_Docker_does_not_take_is_reported_with_what_is_meant(string line, string message) => Rule<UnknownAttributeRule>.Compose($"""
        services:
          web:
            image: nginx:1.27
            {line}
        """, message: message);

    [Theory]
    [InlineData("[|ports|]: [80]", "A Compose file takes no key 'ports'; it belongs to a service")]
    [InlineData("[|db|]:\n  image: postgres", "A Compose file takes no key 'db'; it looks like a service, which belongs directly below 'services'")]
    [InlineData("[|service|]: {}", "A Compose file takes no key 'service'")]
    [InlineData("[|netwroks|]: {}", "A Compose file takes no key 'netwroks'; did you mean 'networks'?")]
    [InlineData("networks:\n  front:\n    ipam:\n      config: [{[|subnets|]: 10.0.0.0/8}]", "An item of 'config' takes no key 'subnets'; did you mean 'subnet'?")]
    [InlineData("volumes:\n  data:\n    [|drvier|]: local", "Volume 'data' takes no key 'drvier'; did you mean 'driver'?")]
    [InlineData("configs:\n  site:\n    file: a\n    [|driver|]: b", "Config 'site' takes no key 'driver'")]
    public void A_key_of_the_root_and_of_resources_is_reported(string text, string message) =>
        Rule<UnknownAttributeRule>.Compose($"services:\n  web:\n    image: nginx\n{text}\n", message: message);

    [Theory]
    [InlineData("x-note: a")]
    [InlineData("build: {context: ., x-note: a}")]
    [InlineData("labels: {x-note: a, anything: b}")]
    [InlineData("environment: {ANY: b}")]
    [InlineData("storage_opt: {size: 10G, other: 1}")]
    [InlineData("extends: {service: db, unknown: a}")]
    [InlineData("gpus: [{capabilities: [gpu], unknown: a}]")]
    [InlineData("provider: {type: model, options: {any: 1}}")]
    [InlineData("pre_start: [{command: [a], image: b, per_replica: true}]")]
    [InlineData("develop: !reset {unknown: a}")]
    [InlineData("<<: {image: nginx}")]
    public void What_Docker_takes_or_passes_over_is_not_reported(string line) => Rule<UnknownAttributeRule>.Compose($"""
        include: [{"{"}path: a.yaml, unknown: b{"}"}]
        services:
          web:
            {line}
          db:
            image: postgres
        """);

    [Fact]
    public void A_shared_fragment_is_looked_at_once_and_where_it_stands() => Rule<UnknownAttributeRule>.Compose("""
        x-base: &base
          image: nginx:1.27
          [|restrat|]: always
        x-unused: {restrat: always}
        services:
          web:
            <<: *base
          api:
            <<: [*base]
            ports: []
          copy: *base
        """);

    [Fact]
    public void A_misspelt_key_is_renamed_and_nothing_else() => Rule<UnknownAttributeRule>.Compose("""
        services:
          web:
            image: nginx:1.27
            [|"volume"|]: # data
              - data:/data
        """, fixedTo: """
        services:
          web:
            image: nginx:1.27
            "volumes": # data
              - data:/data
        """);

    [Theory]
    [InlineData("steps:\n  build:\n    image: golang\nservices:\n  db:\n    image: postgres\n")]
    [InlineData("services:\n  - name: docker:dind\n    image: docker\n")]
    [InlineData("kind: pipeline\nservices:\n  db:\n    image: postgres\n    pull: if-not-exists\n")]
    public void Another_program_with_services_of_its_own_is_left_alone(string text) => Rule<UnknownAttributeRule>.Markdown($"```yaml\n{text}```\n");

    [Theory]
    [InlineData("image: nginx\n    [|imgae|]: a")]
    [InlineData("image: nginx\n    ...: a")]
    [InlineData("image: nginx\n    ...")]
    [InlineData("image: nginx\n    <other keys>: a")]
    [InlineData("# ...\n    environment:\n      # ...\n    ports:")]
    public void In_an_article_what_is_left_out_is_no_mistake(string lines) => Rule<UnknownAttributeRule>.Markdown($"""
        ```yaml
        services:
          web:
            {lines}
        ```
        """);

    [Fact]
    public void Around_what_could_not_be_read_nothing_is_said() => Rule<UnknownAttributeRule>.Compose("""
        services:
          web:
            image: "nginx
            portz: [80]
          db:
            image: postgres
          api:
            image: nginx
            [|portz|]: [80]
        """);
}
