using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class CredentialInEnvironmentRuleTests
{
    [Theory]
    [InlineData("DB_PASSWORD")]
    [InlineData("PGPASSWORD")]
    [InlineData("API_KEY")]
    [InlineData("STRIPE_APIKEY")]
    [InlineData("GITHUB_TOKEN")]
    [InlineData("JWT_SECRET")]
    [InlineData("SECRET_KEY_BASE")]
    [InlineData("SMTP_PASS")]
    [InlineData("API_KEY_2")]
    [InlineData("database__password")]
    public void A_name_that_ends_like_a_credential_is_reported(string name) => Rule<CredentialInEnvironmentRule>.Compose($"""
        services:
          app:
            image: example/app:1.0
            environment:
              [|{name}: kR8vNw2q|]
        """);

    [Theory]
    [InlineData("DB_PASSWORD_FILE")]
    [InlineData("TOKEN_TTL")]
    [InlineData("PASSWORD_MIN_LENGTH")]
    [InlineData("SECRET_HOST")]
    [InlineData("VAPID_PUBLIC_KEY")]
    [InlineData("ALLOW_EMPTY_PASSWORD")]
    [InlineData("SSL_TRUSTSTORE_PASSWORD")]
    [InlineData("MAX_TOKEN")]
    [InlineData("AWS_ACCESS_KEY_ID")]
    [InlineData("KEY_CONVERTER")]
    [InlineData("PWD")]
    [InlineData("COMPASS")]
    public void A_name_that_is_about_a_credential_is_not(string name) => Rule<CredentialInEnvironmentRule>.Compose($"""
        services:
          app:
            image: example/app:1.0
            environment:
              {name}: kR8vNw2q
        """);

    [Theory]
    [InlineData("MyVeryStrongLoginPassword")]
    [InlineData("changeme")]
    [InlineData("<your password>")]
    [InlineData("your-password")]
    [InlineData("xxxx")]
    [InlineData("''")]
    [InlineData("'true'")]
    [InlineData("/run/secrets/db")]
    [InlineData("${DB_PASSWORD}")]
    [InlineData("${DB_PASSWORD:-dev}")]
    [InlineData("'{{ vault_password }}'")]
    [InlineData("DB_PASSWORD")]
    [InlineData("https://vault.local/db")]
    public void A_stand_in_is_not_a_credential(string value) => Rule<CredentialInEnvironmentRule>.Compose($"""
        services:
          app:
            image: example/app:1.0
            environment:
              DB_PASSWORD: {value}
        """);

    [Theory]
    [InlineData("[|URL=postgres://app:kR8vNw2q@db:5432/app|]")]
    [InlineData("[|URL=amqp://guest:guest@mq|]")]
    [InlineData("URL=postgres://app:${PASSWORD}@db/app")]
    [InlineData("URL=postgres://user:password@db/app")]
    [InlineData("URL=postgres://app@db/app")]
    [InlineData("URL=https://example.org:8443/a@b")]
    public void A_password_in_a_URL_is_reported(string variable) => Rule<CredentialInEnvironmentRule>.Compose($"""
        services:
          app:
            image: example/app:1.0
            environment:
              - {variable}
        """);

    [Fact]
    public void The_message_does_not_say_the_value() => Rule<CredentialInEnvironmentRule>.Compose("""
        services:
          app:
            image: example/app:1.0
            environment:
              - [|"API_TOKEN=kR8vNw2q"|] # prod
        """, fixedTo: """
        services:
          app:
            image: example/app:1.0
            environment:
              - "API_TOKEN=${API_TOKEN:?}" # prod
        """, message: "Service 'app' sets 'API_TOKEN' to a secret in plain text");

    [Fact]
    public void Of_a_URL_only_the_password_goes_and_by_the_name_that_its_host_has_for_it() => Rule<CredentialInEnvironmentRule>.Compose("""
        services:
          app:
            image: example/app:1.0
            environment:
              [|DATABASE_URL: postgresql://umami:kR8vNw2q@db:5432/umami|]
              [|CACHE: 'redis://:tQ4xZb1m@cache/0'|] # hot
          db:
            image: example/db:1.0
            environment:
              - [|POSTGRES_PASSWORD=kR8vNw2q|]
        """, fixedTo: """
        services:
          app:
            image: example/app:1.0
            environment:
              DATABASE_URL: postgresql://umami:${POSTGRES_PASSWORD:?}@db:5432/umami
              CACHE: 'redis://:${CACHE_PASSWORD:?}@cache/0' # hot
          db:
            image: example/db:1.0
            environment:
              - POSTGRES_PASSWORD=${POSTGRES_PASSWORD:?}
        """);

    [Fact]
    public void Different_values_under_one_name_get_names_of_their_own() => Rule<CredentialInEnvironmentRule>.Compose("""
        services:
          pg-us:
            image: postgres:17
            environment:
              [|POSTGRES_PASSWORD: kR8vNw2q|]
          pg-eu:
            image: postgres:17
            environment:
              [|POSTGRES_PASSWORD: tQ4xZb1m|]
        """, fixedTo: """
        services:
          pg-us:
            image: postgres:17
            environment:
              POSTGRES_PASSWORD: ${PG_US_POSTGRES_PASSWORD:?}
          pg-eu:
            image: postgres:17
            environment:
              POSTGRES_PASSWORD: ${PG_EU_POSTGRES_PASSWORD:?}
        """);

    [Fact]
    public void A_command_reads_the_variable_in_double_quotes() => Rule<CredentialInEnvironmentRule>.Shell("""
        docker run -d --name one -e [|URL=postgres://app:kR8vNw2q@db/app|] -e "[|OTHER=amqp://app:kR8vNw2q@mq|]" example/app:1.0
        docker run -d --name two -e [|TOKEN=kR8vNw2q|] example/app:1.0
        docker run -d --name three -e [|TOKEN=tQ4xZb1m|] example/app:1.0
        """, fixedTo: """
        docker run -d --name one -e "URL=postgres://app:${URL_PASSWORD:?}@db/app" -e "OTHER=amqp://app:${OTHER_PASSWORD:?}@mq" example/app:1.0
        docker run -d --name two -e "TOKEN=${TWO_TOKEN:?}" example/app:1.0
        docker run -d --name three -e "TOKEN=${THREE_TOKEN:?}" example/app:1.0
        """);

    [Theory]
    [InlineData("MYSQL_ROOT_PASSWORD=my-secret-pw")]
    [InlineData("MYSQL_ROOT_PASSWORD=mysecretpassword")]
    [InlineData("MYSQL_ROOT_PASSWORD=123456")]
    [InlineData("MYSQL_ROOT_PASSWORD=Password")]
    [InlineData("MYSQL_ROOT_PASSWORD='some long text'")]
    [InlineData("URL=postgres://app:secret@db/app")]
    [InlineData("[|MYSQL_ROOT_PASSWORD='leo|]'")]
    public void An_article_may_show_a_value(string variable) => Rule<CredentialInEnvironmentRule>.Transcript($"""
        [root@node1 ~]# docker run -d -e {variable} mysql:5.7
        """);

    [Fact]
    public void A_script_may_not() => Rule<CredentialInEnvironmentRule>.Shell("""
        docker run -d -e [|MYSQL_ROOT_PASSWORD=my-secret-pw|] mysql:5.7
        """);

    [Fact]
    public void A_variable_that_the_image_takes_a_secret_from_is_one() => Rule<CredentialInEnvironmentRule>.Compose("""
        services:
          graph:
            image: neo4j:5
            environment:
              [|NEO4J_AUTH: neo4j/kR8vNw2q|]
          open:
            image: neo4j:5
            environment:
              NEO4J_AUTH: none
        """);

    [Fact]
    public void The_second_fix_makes_a_secret_where_the_image_reads_one() => Rule<CredentialInEnvironmentRule>.Compose("""
        services:
          db:
            image: postgres:17
            environment:
              - [|POSTGRES_PASSWORD=kR8vNw2q|]
        """, fixedTo: """
        services:
          db:
            image: postgres:17
            environment:
              - POSTGRES_PASSWORD_FILE=/run/secrets/postgres_password
            secrets:
              - postgres_password

        secrets:
          postgres_password:
            environment: POSTGRES_PASSWORD
        """, fix: 1);
}
