using LspDock.Rules.Security;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Security;

public sealed class CredentialInBuildArgumentRuleTests
{
    [Theory]
    [InlineData("[|NPM_TOKEN: kR8vNw2q|]")]
    [InlineData("[|INDEX: https://ci:kR8vNw2q@pypi.example.com/simple|]")]
    [InlineData("NPM_TOKEN: ${NPM_TOKEN}")]
    [InlineData("NPM_TOKEN:")]
    [InlineData("NPM_TOKEN: changeme")]
    [InlineData("NODE_VERSION: '22'")]
    [InlineData("TOKEN_FILE: token.txt")]
    public void Only_a_literal_credential_is_reported(string argument) => Rule<CredentialInBuildArgumentRule>.Compose($"""
        services:
          app:
            build:
              context: .
              args:
                {argument}
        """);

    [Fact]
    public void Different_values_of_one_name_are_different_variables() => Rule<CredentialInBuildArgumentRule>.Compose("""
        services:
          app:
            build:
              context: app
              args:
                - [|API_KEY=kR8vNw2q|]
          admin:
            build:
              context: admin
              args:
                - [|API_KEY=wQ2nVr8k|]
        """, fixedTo: """
        services:
          app:
            build:
              context: app
              args:
                - API_KEY=${APP_API_KEY:?}
          admin:
            build:
              context: admin
              args:
                - API_KEY=${ADMIN_API_KEY:?}
        """);

    [Fact]
    public void Builds_of_commands_are_read_too() => Rule<CredentialInBuildArgumentRule>.Shell("""
        docker buildx build --build-arg VERSION=1 --build-arg=[|DB_PASSWORD=kR8vNw2q|] -t shop .
        docker build --build-arg "NPM_TOKEN=$NPM_TOKEN" --build-arg GITHUB_TOKEN .
        """, fixedTo: """
        docker buildx build --build-arg VERSION=1 --build-arg=DB_PASSWORD -t shop .
        docker build --build-arg "NPM_TOKEN=$NPM_TOKEN" --build-arg GITHUB_TOKEN .
        """);
}
