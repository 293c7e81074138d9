using LspDock.Syntax.Shell;
using Xunit;

namespace LspDock.Features.Tests.Conversion.ToDockerRun;

/// <summary>Networks, volumes, builds, names and the order of it all.</summary>
public sealed class ProjectTests
{
    [Fact]
    public void Resources_come_first_and_containers_behind_those_they_need() => Assert.Equal("""
        docker network create --driver bridge --internal back
        docker network create p_default
        docker volume create --driver local --label keep=yes data

        docker run -d \
            --name db \
            --network back \
            -v data:/var/lib/db \
            db:1

        # Wait until 'db' is healthy before this one: docker run does not.
        docker run -d \
            --name web \
            --network p_default \
            --network name=back,alias=www \
            img

        """, Commands.Of("""
        services:
          web:
            image: img
            depends_on: {db: {condition: service_healthy}}
            networks: {default: , back: {aliases: [www]}}
          db:
            image: db:1
            networks: [back]
            volumes: [data:/var/lib/db]
        networks:
          back: {driver: bridge, internal: true}
        volumes:
          data: {driver: local, labels: [keep=yes]}
        """));

    [Fact]
    public void A_network_is_created_with_its_addresses() => Assert.Equal("""
        docker network create \
            --driver macvlan \
            --opt parent=eth0 \
            --subnet 10.5.0.0/16 \
            --gateway 10.5.0.1 \
            --ip-range 10.5.1.0/24 \
            --aux-address host1=10.5.1.5 \
            --attachable \
            --ipv6 \
            --label a=b \
            lan

        docker run -d \
            --name web \
            --network lan \
            --ip 10.5.0.9 \
            img

        """, Commands.Of("""
        services:
          web: {image: img, networks: {net: {ipv4_address: 10.5.0.9}}}
        networks:
          net:
            name: lan
            driver: macvlan
            driver_opts: {parent: eth0}
            attachable: true
            enable_ipv6: true
            labels: {a: b}
            ipam:
              config: [{subnet: 10.5.0.0/16, gateway: 10.5.0.1, ip_range: 10.5.1.0/24, aux_addresses: {host1: 10.5.1.5}}]
        """));

    [Fact]
    public void What_is_external_must_exist() => Assert.Equal("""
        # Network 'proxy' is external: it must exist before the containers start.

        # Volume 'real' is external: it must exist before the containers start.

        docker run -d \
            --name web \
            --network proxy \
            -v real:/d \
            img

        """, Commands.Of("""
        services:
          web: {image: img, networks: [proxy], volumes: [data:/d]}
        networks: {proxy: {external: true}}
        volumes: {data: {external: true, name: real}}
        """));

    [Fact]
    public void Capitals_in_a_further_network_are_kept_by_connecting_before_the_start() => Assert.Equal("""
        docker network create front
        docker network create Back

        docker create --name web --network front img
        docker network connect --alias WWW --ip 10.1.0.2 Back web
        docker start web

        """, Commands.Of("""
        services:
          web: {image: img, networks: {front: , Back: {aliases: [WWW], ipv4_address: 10.1.0.2}}}
        networks: {front: , Back: }
        """));

    [Theory]
    [InlineData("networks: {net: {mac_address: '02:42:ac:11:65:43', ipv4_address: 10.1.0.2, aliases: [x]}}", "--network net --network-alias x --ip 10.1.0.2 --mac-address 02:42:ac:11:65:43")]
    [InlineData("networks: {net: {interface_name: eth9, gw_priority: 5}}", "--network name=net,driver-opt=com.docker.network.endpoint.ifname=eth9,gw-priority=5")]
    [InlineData("networks: {net: {aliases: [X, y], ipv6_address: '2001:db8::2', link_local_ips: [169.254.8.8]}}", "--network net --network-alias X --network-alias y --ip6 2001:db8::2 --link-local-ip 169.254.8.8")]
    [InlineData("networks: {net: , other: {priority: 5}}", "--network other --network name=net")]
    public void An_endpoint_has_its_settings(string service, string expected) => Assert.Equal(expected, Commands.Flags(service, "networks: {net: , other: }\n"));

    [Fact]
    public void What_the_long_form_would_write_in_small_letters_is_said() => Assert.Equal(
        ["'driver_opts' of network 'net' is left out: --network would write it in small letters."],
        Commands.Notes("networks: {net: {driver_opts: {com.docker.network.endpoint.sysctls: net.ipv4.conf.IFNAME.log_martians=1}}}", "networks: {net: }\n"));

    [Fact]
    public void PowerShell_pipes_a_dockerfile_into_the_build() => Assert.Equal("""
        docker network create p_default

        @'
        FROM alpine
        '@ | docker build --tag p-web --file - .

        docker run -d --name web --network p_default p-web

        """, Commands.Of("""
        services:
          web: {build: {dockerfile_inline: "FROM alpine\n"}}
        """, ShellDialect.PowerShell));

    [Fact]
    public void A_container_is_known_by_its_services_name_too() => Assert.Equal("""
        docker network create p_default

        docker run -d \
            --name my-db \
            --network p_default \
            --network-alias db \
            img

        docker run -d \
            --name web \
            --pid container:my-db \
            --network p_default \
            --link my-db:database \
            img

        """, Commands.Of("""
        services:
          web: {image: img, links: ['db:database'], pid: 'service:db'}
          db: {image: img, container_name: my-db}
        """));

    [Fact]
    public void A_key_that_is_no_name_gets_the_one_of_compose() => Assert.Equal("""
        docker network create p_default
        docker volume create p_v

        docker run -d \
            --name p-a-1 \
            --network p_default \
            --network-alias a \
            -v p_v:/v \
            img

        """, Commands.Of("""
        services:
          a: {image: img, volumes: [{type: volume, source: v, target: /v}]}
        volumes: {v: }
        """));

    [Fact]
    public void A_container_in_anothers_network_leaves_ports_to_it() => Assert.Equal("""
        docker network create p_default

        docker run -d --name vpn --network p_default img

        # 'ports' is left out: the container uses another one's network, which has it from there.
        docker run -d --name web --network container:vpn img

        """, Commands.Of("""
        services:
          web: {image: img, network_mode: 'service:vpn', ports: ['80:80']}
          vpn: {image: img}
        """));

    [Fact]
    public void A_cycle_is_said_and_the_files_order_kept() => Assert.Equal("""
        docker network create p_default

        # Service 'one' needs 'two', and the other way round: no order is right, so the file's decides.
        docker run -d --name one --network p_default img

        docker run -d --name two --network p_default img

        """, Commands.Of("""
        services:
          one: {image: img, depends_on: [two]}
          two: {image: img, depends_on: [one]}
        """));

    [Fact]
    public void An_image_is_built_first() => Assert.Equal("""
        docker network create p_default

        docker build \
            --tag p-web \
            --file app/docker/Dockerfile \
            --target dev \
            --build-arg V=1 \
            --build-arg TOKEN \
            --secret id=key,src=./key.txt \
            ./app

        docker run -d --name web --network p_default p-web

        """, Commands.Of("""
        services:
          web:
            build:
              context: ./app
              dockerfile: docker/Dockerfile
              target: dev
              args: [V=1, TOKEN]
              secrets: [key]
        secrets: {key: {file: ./key.txt}}
        """));

    [Fact]
    public void A_dockerfile_in_the_file_is_the_builds_input() => Assert.Equal("""
        docker network create p_default

        docker build --tag web:1 --file - . <<'EOF'
        FROM alpine
        RUN echo $HOME
        EOF

        docker run -d --name web --network p_default web:1

        """, Commands.Of("""
        services:
          web:
            image: web:1
            build:
              dockerfile_inline: |
                FROM alpine
                RUN echo $$HOME
        """));

    [Fact]
    public void Secrets_and_configs_are_mounts_of_their_files() => Assert.Equal("""
        docker network create p_default

        # Secret 'token' is left out: it is the value of the variable TOKEN, which would have to be written to a file first.
        # Config 'inline' is left out: its content stands in the Compose file, and would have to be written to a file first.
        docker run -d \
            --name web \
            --network p_default \
            --mount "type=bind,source=${PWD}/pw.txt,target=/run/secrets/pw,readonly" \
            --mount type=bind,source=/etc/app.conf,target=/app.conf,readonly \
            img

        """, Commands.Of("""
        services:
          web:
            image: img
            secrets: [pw, token]
            configs: [{source: conf, target: /app.conf}, inline]
        secrets: {pw: {file: ./pw.txt}, token: {environment: TOKEN}}
        configs: {conf: {file: /etc/app.conf}, inline: {content: x}}
        """));

    [Fact]
    public void Services_of_other_profiles_are_named_and_left_out() => Assert.Equal("""
        docker network create p_default

        docker run -d --name web --network p_default img

        # Service 'debug' is left out: it starts only when profile 'dev' or 'test' is active.

        """, Commands.Of("""
        services:
          web: {image: img}
          debug: {image: img, profiles: [dev, test]}
        """));

    [Fact]
    public void The_same_project_gives_the_same_script()
    {
        const string Compose = "=== compose.yaml\nservices:\n  a: {image: $I, ports: ['80:80']}\n  b: {image: x, depends_on: [a]}\n";
        Assert.Equal(Commands.Convert(Compose).Text, Commands.Convert(Compose).Text);
        Assert.DoesNotContain('\r', Commands.Convert(Compose, ShellDialect.PowerShell).Text);
    }
}
