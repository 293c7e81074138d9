using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class UnsetVariableRuleTests
{
    [Fact]
    public void A_name_is_reported_once_and_only_where_it_has_no_default() => Rule<UnsetVariableRule>.ComposeBeside("TAG=1\nINHERITED\n", """
        services:
          web:
            image: nginx:${TAG}
            hostname: ${WEB_HOST:-web}
            domainname: [|${DOMAIN}|]
            user: ${USER}
            working_dir: ${HOME}/$INHERITED
            environment:
              - A=${DOMAIN}
              - B=$$ESCAPED
              - C=${COMPOSE_PROJECT_NAME}
        """, message: "The env file does not set the variable 'DOMAIN': unless the shell does, Compose puts an empty text in its place");

    [Fact]
    public void A_required_variable_stands_for_its_name() => Rule<UnsetVariableRule>.ComposeBeside("TAG=1\n", """
        services:
          web:
            image: nginx:${TAG}
            hostname: ${DOMAIN}
            domainname: [|${DOMAIN:?is needed}|]
        """, message: "The env file does not set the variable 'DOMAIN': unless the shell does, Compose stops");

    [Theory]
    [InlineData("${TAG:-${DOMAIN}}")]
    [InlineData("${TAG-${DOMAIN}}")]
    [InlineData("${EMPTY-${DOMAIN}}")]
    [InlineData("${EMPTY:-[|${DOMAIN}|]}")]
    [InlineData("${OTHER:-[|${DOMAIN}|]}")]
    [InlineData("${OTHER:+${DOMAIN}}")]
    [InlineData("${TAG:+[|${DOMAIN}|]}")]
    [InlineData("${EMPTY:+${DOMAIN}}")]
    [InlineData("${TAG:?${DOMAIN}}")]
    public void A_default_that_is_not_needed_is_not_looked_at(string marked) => Rule<UnsetVariableRule>.ComposeBeside("TAG=1\nEMPTY=\n", $"services:\n  web:\n    image: \"{marked}\"\n");

    [Fact]
    public void Without_an_env_file_nothing_is_known() => Rule<UnsetVariableRule>.Compose("""
        services:
          db:
            image: ${TAG}
        """);

    [Fact]
    public void A_misspelt_name_is_another_rules_matter() => Rule<UnsetVariableRule>.ComposeBeside("DB_PASSWORD=x\n", """
        services:
          db:
            image: ${DB_PASWORD}
        """);
}
