using LspDock.Rules.Networking;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Networking;

public sealed class DuplicateListeningPortRuleTests
{
    [Theory]
    [InlineData("image: nginx:1.27", true)]
    [InlineData("image: httpd:2.4", true)]
    [InlineData("image: redis:7.4", false)]
    [InlineData("image: example/web:1.0", false)]
    [InlineData("image: jc21/nginx-proxy-manager:2.12.1", false)]
    [InlineData("image: nginx:$TAG", false)]
    [InlineData("image: nginx:1.27\n    volumes: [./site:/usr/share/nginx/html:ro]", true)]
    [InlineData("image: nginx:1.27\n    volumes: [./nginx.conf:/etc/nginx/nginx.conf]", false)]
    [InlineData("image: nginx:1.27\n    volumes: [conf:/etc/nginx/conf.d]", false)]
    [InlineData("image: nginx:1.27\n    configs: [{source: site, target: /etc/nginx/conf.d/default.conf}]", false)]
    [InlineData("image: nginx:1.27\n    environment: {TZ: UTC}", true)]
    [InlineData("image: nginx:1.27\n    environment: {NGINX_PORT: 81}", false)]
    [InlineData("image: nginx:1.27\n    env_file: web.env", false)]
    [InlineData("image: nginx:1.27\n    entrypoint: /start", false)]
    [InlineData("image: nginx:1.27\n    command: nginx -g 'daemon off;'", true)]
    [InlineData("image: nginx:1.27\n    command: nginx -c /other.conf", false)]
    [InlineData("image: nginx:1.27\n    command: sleep infinity", false)]
    [InlineData("image: nginx:1.27\n    profiles: [debug]", false)]
    public void Only_a_port_that_is_sure_to_be_listened_on_collides(string service, bool collides) => Rule<DuplicateListeningPortRule>.Compose($"""
        services:
          web:
            image: nginx:1.27
          other:
            {(collides ? "[|network_mode: service:web|]" : "network_mode: service:web")}
            {service}
        volumes:
          conf:
        configs:
          site:
            file: site.conf
        """);

    [Theory]
    [InlineData("redis-server --appendonly yes", true)]
    [InlineData("--maxmemory 64mb", true)]
    [InlineData("redis-server --port 6380", false)]
    [InlineData("redis-server /etc/redis.conf", false)]
    [InlineData("redis-cli monitor", false)]
    public void A_server_s_other_flags_leave_the_port_where_it_is(string command, bool collides) => Rule<DuplicateListeningPortRule>.Shell($"""
        docker run -d --name one redis:7.4
        docker run -d --name two {(collides ? "--network [|container:one|]" : "--network container:one")} valkey/valkey:8.0 {command.Replace("redis-", "valkey-", StringComparison.Ordinal)}
        """);

    [Fact]
    public void The_owner_of_the_network_may_stand_below_and_be_reached_through_others() => Rule<DuplicateListeningPortRule>.Compose("""
        services:
          first:
            image: postgres:17
            [|network_mode: service:second|]
          second:
            image: redis:7.4
            network_mode: container:the-db
          third:
            container_name: the-db
            image: postgis/postgis:17-3.5
        """, message: "Service 'first' and service 'third' share one network namespace, and both listen on port 5432: only one of them can");

    [Fact]
    public void Two_may_join_a_container_that_is_started_elsewhere() => Rule<DuplicateListeningPortRule>.Shell("""
        docker run -d --network container:vpn nginx:1.27
        docker run -d --network [|container:vpn|] httpd:2.4
        docker run -d --network container:other httpd:2.4
        """);

    [Fact]
    public void The_network_of_the_host_is_one_network_too() => Rule<DuplicateListeningPortRule>.Compose("""
        services:
          one:
            image: nginx:1.27
            network_mode: host
          two:
            image: httpd:2.4
            [|network_mode: host|]
          three:
            image: httpd:2.4
        """, message: "Service 'two' and service 'one' are both in the network of the host, and both listen on port 80: only one of them can");

    [Theory]
    [InlineData("docker stop web")]
    [InlineData("docker rm -f web")]
    [InlineData("docker kill web")]
    public void What_is_stopped_has_left_the_port(string command) => Rule<DuplicateListeningPortRule>.Shell($"""
        docker run -d --name web --network container:vpn nginx:1.27
        {command}
        docker run -d --name other --network container:vpn nginx:1.27
        """);

    [Fact]
    public void What_a_condition_or_a_function_starts_may_not_be_there() => Rule<DuplicateListeningPortRule>.Shell("""
        docker run -d --network host nginx:1.27
        serve() {
          docker run -d --network host httpd:2.4
        }
        if [ -n "$PROXY" ]; then
          docker run -d --network host nginx:1.26
        fi
        """);

    [Fact]
    public void An_article_may_show_a_command_twice_but_not_beside_what_it_joins() => Rule<DuplicateListeningPortRule>.Markdown("""
        ```bash
        docker run -d --network container:vpn nginx:1.27
        docker run -d --name proxy --network container:vpn nginx:1.27
        ```
        And with a web server:
        ```bash
        docker run -d --name web nginx:1.27
        docker run -d --name second --network [|container:web|] httpd:2.4
        ```
        """);

    [Theory]
    [InlineData("FROM node:22\nEXPOSE 80", "", true)]
    [InlineData("FROM nginx:1.27\nEXPOSE 80", "", true)]
    [InlineData("FROM nginx:1.27", "", false)]
    [InlineData("FROM node:22\nEXPOSE 80 443", "", false)]
    [InlineData("FROM node:22\nEXPOSE 3000", "", false)]
    [InlineData("FROM node:22\nEXPOSE 80", "environment: {ROLE: worker}", false)]
    [InlineData("FROM node:22\nEXPOSE 80", "command: work", false)]
    public void A_Dockerfile_says_where_its_image_listens(string dockerfile, string attribute, bool collides) => Rule<DuplicateListeningPortRule>.Project(
        "=== Dockerfile\n" + dockerfile + "\n",
        $"services:\n  web:\n    image: nginx:1.27\n  api:\n    build: .\n    {(collides ? "[|network_mode: service:web|]" : "network_mode: service:web")}\n    {attribute}\n");
}
