using LspDock.Catalog;
using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class MissingHealthcheckRuleTests
{
    [Fact]
    public void Checks_of_the_container_and_of_its_image_are_enough() => Rule<MissingHealthcheckRule>.Compose("""
        services:
          own:
            image: nginx:1.27
            healthcheck: {test: curl -f localhost}
          off:
            image: nginx:1.27
            healthcheck: {disable: true}
          of-the-image:
            image: vaultwarden/server:1.32.0
          [|none|]:
            image: nginx:1.27
          [|times|]:
            image: nginx:1.27
            healthcheck: {interval: 5s}
          [|unknown|]:
            image: example/app:2.3
          derived:
            extends: {file: base.yaml, service: app}
        """);

    [Fact]
    public void A_store_that_others_depend_on_is_told_of_elsewhere() => Rule<MissingHealthcheckRule>.Compose("""
        services:
          [|web|]:
            image: example/web:1.0
            depends_on: [db]
          db:
            image: postgres:17
        """);

    [Fact]
    public void A_line_for_the_shell_is_quoted() => Rule<MissingHealthcheckRule>.Shell("""
        [|docker run|] -d --name db postgres:17
        """, fixedTo: """
        docker run -d --name db --health-cmd 'pg_isready -U "${POSTGRES_USER:-postgres}"' postgres:17
        """);

    [Fact]
    public void Checks_are_known_for_many_images() =>
        Assert.True(ImageCatalog.All.Where(image => image is { HasHealthCheck: false, HealthCheckTest: not null, HealthCheckNeeds: null }).SelectMany(image => image.Names).Distinct().Count() >= 30);
}
