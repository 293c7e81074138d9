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
        """, message: "Service 'app' has the value of 'API_TOKEN' in plain text");

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
}
