using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class DisabledDependencyRuleTests
{
    [Fact]
    public void All_who_need_it_are_one_finding() => Rule<DisabledDependencyRule>.Compose("""
        services:
          web:
            image: example/web:1.0
            depends_on: [[|mail|]]
          api:
            image: example/api:1.0
            links: [mail]
          optional:
            image: example/optional:1.0
            depends_on: {mail: {condition: service_started, required: false}}
          heir:
            extends: mail
            profiles: !reset []
          dev:
            image: example/dev:1.0
            profiles: [dev]
            depends_on: [mail]
          mail:
            image: axllent/mailpit:v1.21
            profiles: [dev, test]
        """, message: "Service 'web' and service 'api' need service 'mail', which is there only with the profile 'dev' or 'test'");

    [Fact]
    public void The_env_file_may_activate_the_profile() => Rule<DisabledDependencyRule>.Project("""
        === .env
        COMPOSE_PROFILES=dev
        """, """
        services:
          web:
            image: example/web:1.0
            depends_on: [mail]
          mail:
            image: axllent/mailpit:v1.21
            profiles: [dev]
        """);

    [Fact]
    public void A_list_becomes_the_mapping_for_which_it_stands() => Rule<DisabledDependencyRule>.Compose("""
        services:
          web:
            image: example/web:1.0
            depends_on:
            - [|mail|] # in development
            - db
          api:
            image: example/api:1.0
            depends_on: [db, mail]
          db:
            image: postgres:17
          mail:
            image: axllent/mailpit:v1.21
            profiles: [dev]
        """, fixedTo: """
        services:
          web:
            image: example/web:1.0
            depends_on:
              mail:
                condition: service_started
                required: false # in development
              db:
                condition: service_started
          api:
            image: example/api:1.0
            depends_on: {db: {condition: service_started}, mail: {condition: service_started, required: false}}
          db:
            image: postgres:17
          mail:
            image: axllent/mailpit:v1.21
            profiles: [dev]
        """);
}
