using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class UndefinedVolumeRuleTests
{
    [Fact]
    public void Only_named_volumes_need_a_declaration() => Rule<UndefinedVolumeRule>.Compose("""
        services:
          db:
            image: postgres:17
            volumes:
              - data:/var/lib/postgresql/data
              - ./conf:/etc/postgresql
              - /tmp/cache
              - ${VOLUME}:/x
              - [|backup:/backup|]
              - [|type: volume
                source: logs
                target: /logs|]
        volumes:
          data:
        """, fixedTo: """
        services:
          db:
            image: postgres:17
            volumes:
              - data:/var/lib/postgresql/data
              - ./conf:/etc/postgresql
              - /tmp/cache
              - ${VOLUME}:/x
              - backup:/backup
              - type: volume
                source: logs
                target: /logs
        volumes:
          data:
          backup:
          logs:
        """);

    [Fact]
    public void A_mistyped_name_is_replaced_and_one_with_another_number_is_not() => Rule<UndefinedVolumeRule>.Compose("""
        services:
          one:
            image: example/db:1.0
            volumes:
              - [|pg-dta:/data:rw|]
          two:
            image: example/db:1.0
            volumes:
              - [|node-2:/data|]
        volumes:
          pg-data:
          node-1:
        """, fixedTo: """
        services:
          one:
            image: example/db:1.0
            volumes:
              - pg-data:/data:rw
          two:
            image: example/db:1.0
            volumes:
              - node-2:/data
        volumes:
          pg-data:
          node-1:
          node-2:
        """);
}
