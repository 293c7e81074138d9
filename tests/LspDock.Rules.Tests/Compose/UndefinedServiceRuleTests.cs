using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class UndefinedServiceRuleTests
{
    [Fact]
    public void Every_attribute_that_names_services_is_looked_at() => Rule<UndefinedServiceRule>.Compose("""
        services:
          app:
            image: example/app:1.0
            depends_on:
              db: {condition: service_started}
              [|gone1|]: {condition: service_started, required: false}
            links: ["db:database", [|"gone2:x"|]]
            volumes_from: ["db:ro", "container:outside", [|gone3:ro|]]
            [|network_mode: service:gone4|]
            [|pid: service:gone5|]
            ipc: host
          built:
            build:
              context: .
              additional_contexts:
                [|base: service:gone6|]
                other: docker-image://alpine:3.21
          derived:
            extends:
              [|service: gone7|]
          elsewhere:
            extends: {file: base.yaml, service: gone8}
          db:
            image: postgres:17
        """);

    [Fact]
    public void A_mistyped_name_is_replaced_and_what_stands_around_it_stays() => Rule<UndefinedServiceRule>.Compose("""
        services:
          app:
            image: example/app:1.0
            depends_on:
              [|databse|]:
                condition: service_healthy
            links: ["databse:db"]
            network_mode: "service:databse"
          database:
            image: postgres:17
        """, fixedTo: """
        services:
          app:
            image: example/app:1.0
            depends_on:
              database:
                condition: service_healthy
            links: ["database:db"]
            network_mode: "service:database"
          database:
            image: postgres:17
        """);

    [Fact]
    public void A_build_starts_from_a_service_that_is_built() => Rule<UndefinedServiceRule>.Compose("""
        services:
          app:
            build:
              context: .
              additional_contexts:
                [|db: service:db|]
                base: service:base
          base:
            build: ./base
          db:
            image: postgres:17
        """, message: "Service 'app' builds on service 'db', which is not built");

    [Theory]
    [InlineData("app-1-db", "app-1-cache", "app-1-db")]
    [InlineData("app-1-db", "app-2-db", "app-db")]
    public void A_number_that_is_left_out_is_found_where_there_is_but_one(string one, string other, string meant) => Rule<UndefinedServiceRule>.Compose($"""
        services:
          web:
            image: example/web:1.0
            depends_on: [[|app-db|]]
          {one}:
            image: example/one:1.0
          {other}:
            image: example/other:1.0
        """, fixedTo: $"""
        services:
          web:
            image: example/web:1.0
            depends_on: [{meant}]
          {one}:
            image: example/one:1.0
          {other}:
            image: example/other:1.0
        """);

    [Fact]
    public void One_name_in_several_attributes_is_one_finding() => Rule<UndefinedServiceRule>.Compose("""
        services:
          app:
            image: example/app:1.0
            depends_on: [[|gone|]]
            links: [gone]
          other:
            image: example/other:1.0
            network_mode: service:gone
        """, message: "Service 'app' and service 'other' name service 'gone', but there is no such service");
}
