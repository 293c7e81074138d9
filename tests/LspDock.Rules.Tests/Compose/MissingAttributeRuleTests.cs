using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class MissingAttributeRuleTests
{
    [Theory]
    [InlineData("ports: [[|{published: 80}|]]")]
    [InlineData("volumes: [[|{type: volume, source: a}|]]")]
    [InlineData("volumes:\n      - [|source|]: a\n        read_only: true\n        target: /a")]
    [InlineData("volumes: [[|{type: bind, target: /a}|]]")]
    [InlineData("devices: [[|{source: /dev/a}|]]")]
    [InlineData("env_file: [[|{required: false}|]]")]
    [InlineData("depends_on: {[|db|]: {restart: true}}")]
    [InlineData("depends_on: {[|db|]: {}}")]
    [InlineData("ulimits: {[|nofile|]: {soft: 1}}")]
    [InlineData("build: {ulimits: {[|nofile|]: {hard: 1}}}")]
    [InlineData("develop: {watch: [[|{action: rebuild}|], [|{path: .}|], {path: ., action: sync}]}")]
    [InlineData("develop: {watch: [{path: ., action: sync+exec, target: /x, [|exec|]: {user: a}}]}")]
    [InlineData("post_start: [[|{user: root}|]]")]
    [InlineData("[|provider|]: {options: {a: b}}")]
    [InlineData("[|extends|]: {file: a.yaml}")]
    [InlineData("deploy: {resources: {reservations: {devices: [[|{count: 1}|]]}}}")]
    public void A_key_that_must_be_there_is_asked_for(string line) => Rule<MissingAttributeRule>.Compose($"""
        services:
          web:
            image: nginx:1.27
            {line}
        """);

    [Theory]
    [InlineData("ports: [{target: 80}]")]
    [InlineData("volumes: [{type: tmpfs, target: /a}]")]
    [InlineData("depends_on: {db: {condition: service_started}}")]
    [InlineData("depends_on: [db]")]
    [InlineData("ulimits: {nofile: 1, ANY: {soft: 1}}")]
    [InlineData("develop: {watch: [{path: ., action: rebuild}, {path: ., action: restart}]}")]
    [InlineData("gpus: [{count: 1}]")]
    [InlineData("pre_start: [{user: root}]")]
    [InlineData("secrets: [{source: a}]")]
    [InlineData("provider: {<<: *missing}")]
    public void What_Docker_can_do_without_is_not_asked_for(string line) => Rule<MissingAttributeRule>.Compose($"""
        services:
          web:
            image: nginx:1.27
            {line}
        """);

    [Theory]
    [InlineData("models:\n  [|llm|]: {context_size: 1}")]
    [InlineData("configs:\n  site: {content: a}")]
    public void Resources_say_where_they_come_from(string text) => Rule<MissingAttributeRule>.Compose($"services: {"{}"}\n{text}\n");

    [Theory]
    [InlineData("services:\n  web:\n    extends: base\n    depends_on: {db: {restart: true}}\n  base: {image: a}\n  db: {image: b}\n")]
    [InlineData("include: [a.yaml]\nservices:\n  web:\n    depends_on: {db: {restart: true}}\n")]
    [InlineData("services:\n  web: {image: a}\n---\nservices:\n  web:\n    depends_on: {db: {restart: true}}\nsecrets:\n  token: {name: a}\n")]
    public void What_another_place_may_have_is_not_asked_for(string text) => Rule<MissingAttributeRule>.Compose(text);

    [Theory]
    [InlineData("- source: ./a\n        target: /a", "- source: ./a\n        target: /a\n        type: bind")]
    [InlineData("- {source: data, target: /a}", "- {source: data, target: /a, type: volume}")]
    public void The_plain_value_is_added(string item, string mended)
    {
        var marked = item.StartsWith("- {", StringComparison.Ordinal) ? $"- [|{item[2..]}|]" : item.Replace("- source", "- [|source|]", StringComparison.Ordinal);
        Rule<MissingAttributeRule>.Compose($"services:\n  web:\n    image: nginx\n    volumes:\n      {marked}\n", fixedTo: $"services:\n  web:\n    image: nginx\n    volumes:\n      {mended}\n");
    }

    [Fact]
    public void The_message_names_what_demands_the_key() => Rule<MissingAttributeRule>.Compose("""
        services:
          web:
            image: nginx
            volumes:
              - [|type|]: bind
                target: /a
        """, message: "An item of 'volumes' lacks 'source', which 'type: bind' needs");
}
