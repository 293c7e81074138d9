using LspDock.Rules.Networking;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Networking;

public sealed class DuplicateHostPortRuleTests
{
    [Theory]
    [InlineData("8080:80", "[|8080:81|]")]
    [InlineData("127.0.0.1:8080:80", "[|8080:80|]")]
    [InlineData("0.0.0.0:8080:80", "[|127.0.0.1:8080:80|]")]
    [InlineData("[::]:8080:80", "[|'[::1]:8080:80'|]")]
    [InlineData("8080-8082:80-82", "[|8082:80|]")]
    [InlineData("8080:80", "[|8079-8081:79-81|]")]
    [InlineData("8080:80", "8080:80/udp")]
    [InlineData("127.0.0.1:8080:80", "127.0.0.2:8080:80")]
    [InlineData("0.0.0.0:8080:80", "'[::]:8080:80'")]
    [InlineData("8080:80", "8080-8090:80")]
    [InlineData("8080:80", "80")]
    [InlineData("8080:80", "${PORT}:80")]
    [InlineData("8080:80", "8081:80")]
    public void Ports_collide_by_protocol_address_and_number(string first, string second) =>
        Rule<DuplicateHostPortRule>.Compose($"""
            services:
              one:
                image: example/one:1.0
                ports:
                  - '{first}'
              two:
                image: example/two:1.0
                ports:
                  - {second}
            """);

    [Fact]
    public void Ten_thousand_services_with_one_port_are_one_finding()
    {
        var services = string.Concat(Enumerable.Range(0, 10_000).Select(index =>
            $"  s{index}:\n    image: example/s:1.0\n    ports: [{(index == 1 ? "[|'8080:80'|]" : "'8080:80'")}]\n"));

        Rule<DuplicateHostPortRule>.Compose("services:\n" + services, message: "Service 's0' and 9999 others publish port 8080 of the host");
    }

    [Fact]
    public void Services_that_do_not_publish_or_are_not_there_take_no_port() => Rule<DuplicateHostPortRule>.Compose("""
        services:
          one:
            image: example/one:1.0
            ports: ["8080:80"]
          host:
            image: example/host:1.0
            network_mode: host
            ports: ["8080:80"]
          joined:
            image: example/joined:1.0
            network_mode: service:one
            ports: ["8080:80"]
          dev:
            image: example/dev:1.0
            profiles: [dev]
            ports: ["8080:80"]
        """);

    [Fact]
    public void A_command_that_joins_another_container_publishes_nothing() => Rule<DuplicateHostPortRule>.Shell("""
        docker run -d --name web -p 8080:80 nginx:1.27
        docker run -d --network container:web -p 8080:80 httpd:2.4
        """);

    [Fact]
    public void A_port_written_twice_is_taken_once_and_one_for_two_ports_is_not() => Rule<DuplicateHostPortRule>.Compose("""
        services:
          one:
            image: example/one:1.0
            ports:
              - "8080:80"
              - "8080:80"
          two:
            image: example/two:1.0
            ports:
              - "9090:80"
              - [|"9090:81"|]
        """, message: "Service 'two' publishes port 9090 of the host twice");

    [Fact]
    public void Several_containers_cannot_share_a_fixed_port() => Rule<DuplicateHostPortRule>.Compose("""
        services:
          one:
            image: example/one:1.0
            scale: 2
            ports: [[|"8080:80"|], "8443:443"]
          two:
            image: example/two:1.0
            scale: 2
            ports: ["9000-9010:80", "80"]
        """, severity: "warning");

    [Fact]
    public void Where_the_environment_chooses_it_is_a_warning() => Rule<DuplicateHostPortRule>.Compose("""
        services:
          one:
            image: example/one:1.0
            ports: ["8080:80"]
          two:
            image: example/two:1.0
            ports: [[|"${PORT:-8080}:80"|]]
        """, severity: "warning");

    [Fact]
    public void The_offered_fix_takes_the_next_free_port() => Rule<DuplicateHostPortRule>.Compose("""
        services:
          one:
            image: example/one:1.0
            ports: ["8080:80", "8081:81"]
          two:
            image: example/two:1.0
            ports: [[|"127.0.0.1:8080:80"|]]
        """);

    [Fact]
    public void In_a_script_a_container_frees_its_ports() => Rule<DuplicateHostPortRule>.Shell("""
        docker run -d --name a -p 8080:80 nginx:1.27
        docker rm -f a
        docker run -d --name b -p 8080:80 nginx:1.27
        docker run --rm -p 8080:80 nginx:1.27
        docker run -d --name c -p [|8080:80|] nginx:1.27
        """);
}
