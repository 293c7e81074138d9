using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class CredentialInCommandRuleTests
{
    [Theory]
    [InlineData("redis-server --requirepass [|kR8vNw2q|]")]
    [InlineData("redis-server --requirepass '[|kR8v Nw2q|]'")]
    [InlineData("app --db-password=[|kR8vNw2q|]")]
    [InlineData("app --api-key [|kR8vNw2q|] --verbose")]
    [InlineData("app -token=[|kR8vNw2q|]")]
    [InlineData("java -Dspring.datasource.password=[|kR8vNw2q|] -jar app.jar")]
    [InlineData("sh -c 'MYSQL_PWD=[|kR8vNw2q|] mysqladmin ping'")]
    [InlineData("sh -c \"mysqladmin ping -uroot -p[|kR8vNw2q|]\"")]
    [InlineData("redis-cli -a [|kR8vNw2q|] ping")]
    [InlineData("curl -u elastic:[|kR8vNw2q|] http://localhost:9200")]
    [InlineData("app postgres://app:[|kR8vNw2q|]@db/app")]
    [InlineData("psql -c \"ALTER USER app WITH PASSWORD '[|kR8vNw2q|]'\"")]
    [InlineData("mysql -e \"CREATE USER app IDENTIFIED BY '[|kR8vNw2q|]'\"")]
    public void A_credential_in_a_command_is_reported(string command) => Rule<CredentialInCommandRule>.Compose($"""
        services:
          app:
            image: example/app:1.0
            command: >-
              {command}
        """);

    [Theory]
    [InlineData("redis-server --requirepass ${REDIS_PASSWORD}")]
    [InlineData("redis-server --requirepass ${REDIS_PASSWORD:-dev}")]
    [InlineData("sh -c 'redis-server --requirepass $$REDIS_PASSWORD'")]
    [InlineData("sh -c 'redis-server --requirepass \"$$(cat /run/secrets/redis)\"'")]
    [InlineData("app --password-file /run/secrets/db")]
    [InlineData("app --jwt-secret /jwt.hex")]
    [InlineData("app --password --verbose")]
    [InlineData("app --password <password>")]
    [InlineData("app --max-token 100 --allow-empty-password yes")]
    [InlineData("app --token-ttl 30d")]
    [InlineData("mysql -uroot -p app")]
    [InlineData("mysql -uroot --password app")]
    [InlineData("docker-proxy -p8080")]
    [InlineData("curl -u admin http://localhost:9200")]
    [InlineData("app postgres://app:$$PASSWORD@db/app")]
    public void What_is_none_is_left_alone(string command) => Rule<CredentialInCommandRule>.Compose($"""
        services:
          app:
            image: example/app:1.0
            command: >-
              {command}
        """);

    [Fact]
    public void Words_of_a_list_are_read_one_behind_the_other_and_the_value_stands_where_it_stood() => Rule<CredentialInCommandRule>.Compose("""
        services:
          cache:
            image: redis:7.4
            command:
              - redis-server
              - --requirepass
              - "[|kR8v Nw2q|]" # known to the app, too
        """, fixedTo: """
        services:
          cache:
            image: redis:7.4
            command:
              - redis-server
              - --requirepass
              - "${CACHE_PASSWORD:?}" # known to the app, too
        """);

    [Fact]
    public void A_block_keeps_its_lines_and_two_values_are_two_variables() => Rule<CredentialInCommandRule>.Compose("""
        services:
          app:
            image: example/app:1.0
            command: >
              serve
              --admin-password [|kR8vNw2q|]
              --db-password [|wQ2nVr8k|]
        """, fixedTo: """
        services:
          app:
            image: example/app:1.0
            command: >
              serve
              --admin-password ${APP_PASSWORD:?}
              --db-password ${APP_PASSWORD_2:?}
        """);

    [Fact]
    public void The_variable_is_that_of_who_takes_the_same_value() => Rule<CredentialInCommandRule>.Compose("""
        services:
          cache:
            image: redis:7.4
            command: redis-server --requirepass [|kR8vNw2q|]
          app:
            image: example/app:1.0
            environment:
              REDIS_PASSWORD: kR8vNw2q
        """, fixedTo: """
        services:
          cache:
            image: redis:7.4
            command: redis-server --requirepass ${REDIS_PASSWORD:?}
          app:
            image: example/app:1.0
            environment:
              REDIS_PASSWORD: kR8vNw2q
        """);

    [Theory]
    [InlineData("command: redis-cli -a [|kR8vNw2q|] monitor", "command")]
    [InlineData("entrypoint: redis-cli -a [|kR8vNw2q|]", "entry point")]
    [InlineData("healthcheck: {test: redis-cli -a [|kR8vNw2q|] ping}", "health check")]
    public void The_message_names_what_holds_it(string setting, string part) => Rule<CredentialInCommandRule>.Compose($"""
        services:
          cache:
            image: redis:7.4
            {setting}
        """, message: $"Service 'cache' has a credential in plain text in its {part}, behind '-a'");

    [Fact]
    public void A_line_in_single_quotes_has_no_fix() => Rule<CredentialInCommandRule>.Shell("""
        docker exec cache redis-cli -a kR8vNw2q ping
        docker run -d --name cache redis:7.4 sh -c 'redis-server --requirepass [|kR8vNw2q|]'
        """, fixedTo: """
        docker exec cache redis-cli -a kR8vNw2q ping
        docker run -d --name cache redis:7.4 sh -c 'redis-server --requirepass kR8vNw2q'
        """);

    [Fact]
    public void In_an_article_values_for_show_are_left_alone() => Rule<CredentialInCommandRule>.Markdown("""
        ```bash
        docker run -it --rm mysql:8.4 mysql -hdb -uroot -pmy-secret-pw
        ```
        """);
}
