using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class WrongValueKindRuleTests
{
    [Theory]
    [InlineData("user: [|1000|]", "user: \"1000\"")]
    [InlineData("user: [|01000|]", "user: \"01000\"")]
    [InlineData("hostname: [|1.5|]", "hostname: \"1.5\"")]
    [InlineData("hostname: [|true|]", "hostname: \"true\"")]
    [InlineData("image: [|2024-01-01|]", "image: \"2024-01-01\"")]
    [InlineData("command: [sleep, [|10|]]", "command: [sleep, \"10\"]")]
    [InlineData("environment: [[|1|]]", "environment: [\"1\"]")]
    [InlineData("healthcheck: {interval: [|10|]}", "healthcheck: {interval: 10s}")]
    [InlineData("healthcheck: {interval: [|0|]}", "healthcheck: {interval: \"0\"}")]
    [InlineData("ports: [|80:80|]", "ports: [80:80]")]
    [InlineData("expose: [|80|]", "expose: [80]")]
    [InlineData("cap_add: [|NET_ADMIN|]", "cap_add: [NET_ADMIN]")]
    [InlineData("environment:\n      - [|A: b c|]", "environment:\n      - A=b c")]
    [InlineData("environment:\n      - [|A:|]", "environment:\n      - A")]
    [InlineData("labels:\n      - [|a.b: \"c\"|]", "labels:\n      - a.b=c")]
    [InlineData("volumes:\n      - [|./a: /b|]", "volumes:\n      - ./a:/b")]
    [InlineData("ports:\n      - [|8080: 80|]", "ports:\n      - 8080:80")]
    [InlineData("tty: true\n    [|ports|]:", "tty: true")]
    [InlineData("tty: true\n    [|environment|]: # none", "tty: true\n    # none")]
    [InlineData("use_api_socket: [|\"true\"|]", "use_api_socket: true")]
    [InlineData("blkio_config: {weight: [|'300'|]}", "blkio_config: {weight: 300}")]
    public void A_wrong_kind_is_reported_and_what_is_meant_is_written(string line, string mended) => Rule<WrongValueKindRule>.Compose($"""
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
    [InlineData("environment:\n      - [|- A|]")]
    [InlineData("[|ports|]:\n      a: b")]
    [InlineData("[|image|]: {name: nginx}")]
    [InlineData("[|logging|]: [json-file]")]
    [InlineData("command: [[|{a: b}|]]")]
    [InlineData("privileged: [|1|]")]
    [InlineData("deploy: {replicas: [|1.5|]}")]
    [InlineData("deploy: {resources: {limits: {memory: [|536870912|]}}}")]
    [InlineData("scale: [|true|]")]
    [InlineData("tmpfs: [[|1|]]")]
    [InlineData("ports: [|${PORTS}|]")]
    [InlineData("[|devices|]:")]
    [InlineData("[|build|]:")]
    [InlineData("build: {ulimits: {nofile: [|\"1024\"|]}}")]
    [InlineData("networks: {front: {priority: [|\"1\"|]}}")]
    [InlineData("cap_add:\n      [|-|]")]
    public void A_wrong_kind_is_reported_at_its_place(string line) => Rule<WrongValueKindRule>.Compose($"""
        services:
          web:
            tty: true
            {line}
        """);

    [Theory]
    [InlineData("restart: no")]
    [InlineData("restart: off")]
    [InlineData("ports: [80, \"80\", 22:22]")]
    [InlineData("command:")]
    [InlineData("entrypoint: null")]
    [InlineData("pid: ~")]
    [InlineData("deploy:\n    develop:")]
    [InlineData("environment: {A: , B: 1, C: true, D: 1.5, E: 2024-01-01}")]
    [InlineData("logging: {options: {max-size: 10m, max-file: 3, tag: }}")]
    [InlineData("networks: {front: }")]
    [InlineData("models: {llm: }")]
    [InlineData("privileged: \"yes\"")]
    [InlineData("scale: \"2\"")]
    [InlineData("scale: 2.0")]
    [InlineData("cpus: 2")]
    [InlineData("mem_limit: 1e9")]
    [InlineData("user: !override 1000")]
    [InlineData("ports: !reset")]
    [InlineData("extra_hosts: {a: [1.2.3.4], b: 1.2.3.4}")]
    [InlineData("volumes: [{type: tmpfs, target: /x, tmpfs: {mode: 1777, size: 1000}}]")]
    [InlineData("x-note:")]
    public void What_Docker_takes_is_not_reported(string line) => Rule<WrongValueKindRule>.Compose($"""
        services:
          web:
            image: nginx:1.27
            {line}
        networks:
          front:
        volumes:
          data:
        """);

    [Theory]
    [InlineData("[|services|]:\nnetworks:\n  front:\n")]
    [InlineData("services:\n  [|web|]:\n")]
    [InlineData("services: {}\n[|volumes|]:\n")]
    [InlineData("services: {}\nsecrets:\n  [|token|]:\n")]
    [InlineData("services: {}\nversion: [|3.8|]\n")]
    [InlineData("services:\n  image: [|nginx|]\n")]
    [InlineData("services:\n  web: [|nginx|]\n")]
    [InlineData("[|services|]:\n  - web\n")]
    public void Sections_are_looked_at_too(string text) => Rule<WrongValueKindRule>.Compose(text);

    [Theory]
    [InlineData("services:\n  web:\n    extends: base\n    ports:\n  base:\n    image: nginx\n")]
    [InlineData("include: [base.yaml]\nservices:\n  web:\n    ports:\n")]
    [InlineData("services:\n  web:\n    image: nginx\n---\nservices:\n  web:\n    ports:\n")]
    public void Where_another_place_may_have_the_value_an_empty_key_means_that_one(string text) => Rule<WrongValueKindRule>.Compose(text);
}
