using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class ServiceOrderRuleTests
{
    [Theory]
    [InlineData("worker-2", "worker-10")]
    [InlineData("App", "backend")]
    [InlineData("app", "App2")]
    [InlineData("app-db", "app1")]
    [InlineData("app_db", "appdb")]
    [InlineData("app01", "app2")]
    [InlineData("x-base", "app")]
    [InlineData("<<", "app")]
    public void Names_stand_as_people_list_them(string first, string second)
    {
        Rule<ServiceOrderRule>.Compose($"services:\n  {first}: {{}}\n  {second}: {{}}\n");
        Rule<ServiceOrderRule>.Compose($"services:\n  {second}: {{}}\n  [|{first}|]: {{}}\n", message: $"Service '{first}' belongs before '{second}'");
    }

    [Fact]
    public void A_service_moves_with_its_lines_and_the_one_that_others_build_on_stays_above_them() => Rule<ServiceOrderRule>.Compose("""
        services:
          web: &web
            image: nginx:1.27
          # same, elsewhere
          mirror:
            <<: *web
            # here
            hostname: mirror

          [|cache|]:
            image: redis:7.4
        """, """
        services:
          cache:
            image: redis:7.4
          web: &web
            image: nginx:1.27

          # same, elsewhere
          mirror:
            <<: *web
            # here
            hostname: mirror
        """);
}
