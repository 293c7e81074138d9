using LspDock.Rules.Resources;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Resources;

public sealed class UnboundedLogsRuleTests
{
    [Fact]
    public void A_size_another_driver_and_what_is_not_known_are_left_alone() => Rule<UnboundedLogsRule>.Compose("""
        services:
          [|none|]:
            image: nginx:1.27
          [|labels|]:
            image: nginx:1.27
            logging:
              driver: json-file
              options:
                labels: app
          sized:
            image: nginx:1.27
            logging: {options: {max-size: "${SIZE}"}}
          local:
            image: nginx:1.27
            logging: {driver: local}
          variable:
            image: nginx:1.27
            logging: {driver: "${DRIVER}"}
        """, fixedTo: """
        services:
          none:
            image: nginx:1.27
            logging:
              options:
                max-size: 10m
                max-file: 3
          labels:
            image: nginx:1.27
            logging:
              driver: json-file
              options:
                labels: app
                max-size: 10m
          sized:
            image: nginx:1.27
            logging: {options: {max-size: "${SIZE}"}}
          local:
            image: nginx:1.27
            logging: {driver: local}
          variable:
            image: nginx:1.27
            logging: {driver: "${DRIVER}"}
        """);
}
