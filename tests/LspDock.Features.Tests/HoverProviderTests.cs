using LspDock.Features.Hover;
using Xunit;

namespace LspDock.Features.Tests;

public sealed class HoverProviderTests
{
    [Fact]
    public void Over_a_finding_stand_what_is_wrong_the_page_and_its_address()
    {
        var hover = At("compose.yaml", "dockercompose", """
            services:
              vpn:
                image: example/vpn:1.4
                privileged: <|>true
            """);

        Assert.Contains("Service 'vpn' runs privileged", hover, StringComparison.Ordinal);
        Assert.Contains("/rules/privileged-container.md)", hover, StringComparison.Ordinal);
        Assert.Contains("**Why it matters**", hover, StringComparison.Ordinal);
        Assert.Contains("Fixed:\n\n```yaml\n", hover, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mem_<|>limit: 512m", "**mem_limit**")]
    [InlineData("<|>mem_limit: 512m", "**mem_limit**")]
    [InlineData("deploy: {resources: {limits: {mem<|>ory: 512m}}}", "**memory**")]
    [InlineData("health<|>check: {test: [CMD, true]}", "**healthcheck**")]
    [InlineData("volumes: [{type: bind, sour<|>ce: ./data, target: /data}]", "**source**")]
    public void Over_an_attribute_of_a_service_stands_what_it_does(string attribute, string name)
    {
        var hover = At("compose.yaml", "dockercompose", $"""
            services:
              ports:
                image: nginx:1.27
                {attribute}
            """);

        Assert.Contains(name, hover, StringComparison.Ordinal);
        Assert.Contains("https://docs.docker.com/reference/compose-file/services/#", hover, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("network_<|>mode: host", "docker run --net<|>work host web", "binds the host's ports")]
    [InlineData("network_<|>mode: none", "docker run --net<|>work none web", "a loopback interface and nothing else")]
    [InlineData("network_<|>mode: bridge", "docker run --net<|>work bridge web", "knows no names")]
    [InlineData("network_<|>mode: service:db", "docker run --net<|>work=container:db web", "one set of ports")]
    [InlineData("networks<|>: [front]", "docker run --net<|>work front web", "find each other by name")]
    [InlineData("ports<|>: ['80:80']", "docker run -<|>p 80:80 web", "ufw and firewalld keep nobody out")]
    [InlineData("volumes<|>: ['./a:/a']", "docker run -<|>v ./a:/a web", "which Docker makes as root")]
    [InlineData("volumes: ['/var/lib/lxcfs/proc<|>/meminfo:/proc/meminfo']", "docker run -<|>v /var/lib/lxcfs/proc/meminfo:/proc/meminfo web", "what the container may use")]
    [InlineData("ports: ['80<|>:80']", "docker run -<|>p 80:80 web", "open on every interface")]
    [InlineData("networks: [host<|>]", "docker run --net<|>work host web", "publishes none")]
    [InlineData("cpus<|>: 0.5", "docker run --cpus<|> 0.5 web", "a quota of 50000 µs")]
    [InlineData("mem_limit<|>: 200m", "docker run -<|>m 200m web", "200m of swap")]
    [InlineData("shm_size<|>: 200m", "docker run --shm<|>-size 200m web", "count against the memory limit")]
    [InlineData("blkio_config: {device_write<|>_bps: []}", "docker run --device<|>-write-bps /dev/sda:1mb web", "direct I/O")]
    [InlineData("privileged<|>: false", "docker run --privi<|>leged=false web", "root in the container is root on the host")]
    [InlineData("cap_add<|>: [NET_RAW]", "docker run --cap<|>-add NET_RAW web", "14 capabilities")]
    [InlineData("cap_drop<|>: [ALL]", "docker run --cap<|>-drop ALL web", "gives back what the program needs")]
    [InlineData("pid<|>: service:db", "docker run --pid<|> container:db web", "the host's processes")]
    [InlineData("environment<|>: {A: b}", "docker run -<|>e A=b web", "Passwords are better in a secret")]
    [InlineData("restart<|>: always", "docker run --restart<|> always web", "gives up after five failures")]
    [InlineData("healthcheck: {test<|>: [CMD, true]}", "docker run --health<|>-cmd true web", "`CMD-SHELL`")]
    [InlineData("stop_grace<|>_period: 20s", "docker run --stop<|>-timeout 20 web", "Databases often want more")]
    [InlineData("logging: {driver<|>: local}", "docker run --log<|>-driver local web", "keeps the newest 100 MB")]
    [InlineData("ulimits<|>: {nofile: 1024}", "docker run --ulimit<|> nofile=1024 web", "never above the hard one")]
    [InlineData("read_only<|>: true", "docker run --read<|>-only web", "stay writable")]
    public void What_follows_from_an_option_is_said_in_both_notations(string attribute, string command, string said)
    {
        Assert.Contains(said, At("compose.yaml", "dockercompose", $"services:\n  web:\n    image: nginx:1.27\n    {attribute}\n"), StringComparison.Ordinal);
        Assert.Contains(said, At("run.sh", "shellscript", command), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("driver<|>: macvlan", "the VLAN 10, of 1 to 4094")]
    [InlineData("driver<|>: ipvlan", "one interface is the parent of one such network")]
    [InlineData("driver<|>: overlay", "`attachable`")]
    [InlineData("driver<|>: example/plugin", "beside the host into its own network")]
    [InlineData("internal<|>: true", "the place for data stores")]
    [InlineData("ipam<|>: {}", "the network that the host is in")]
    public void What_follows_from_a_network_is_said(string attribute, string said) =>
        Assert.Contains(said, At("compose.yaml", "dockercompose", $"services: {{}}\nnetworks:\n  lan:\n    {attribute}\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("net<|>works:\n  front:\n", "**networks**", "networks/")]
    [InlineData("networks:\n  front:\n    ipam:\n      config:\n        - sub<|>net: 172.28.0.0/16\n", "**subnet**", "networks/#ipam")]
    [InlineData("services:\n  web:\n    pre_stop:\n      - comm<|>and: [sync]\n", "**command**", "services/#pre_stop")]
    [InlineData("services:\n  web:\n    develop: {watch: [{path: ., act<|>ion: sync}]}\n", "**action**", "services/#develop")]
    [InlineData("services:\n  web:\n    build:\n      extra_<|>hosts: [a=1.2.3.4]\n", "**extra_hosts**", "services/#build")]
    [InlineData("include:\n  - project_<|>directory: .\nservices: {}\n", "Default: `the folder of the first path`", "include/")]
    [InlineData("secrets:\n  token:\n    envi<|>ronment: TOKEN\n", "Since Docker Compose 2.6.0", "secrets/#environment")]
    public void Every_attribute_of_a_file_is_explained(string text, string said, string page)
    {
        var hover = At("compose.yaml", "dockercompose", text);

        Assert.Contains(said, hover, StringComparison.Ordinal);
        Assert.Contains($"https://docs.docker.com/reference/compose-file/{page})", hover, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run.sh", "shellscript", "docker run --mem<|>ory=512m alpine:3.20", "**--memory**")]
    [InlineData("run.sh", "shellscript", "sudo /usr/bin/docker container run \\\n  -<|>m 512m alpine:3.20", "**-m**")]
    [InlineData("README.md", "markdown", "Try\n\n```console\n$ docker run --<|>memory 512m alpine:3.20\n```\n", "**--memory**")]
    public void Over_a_flag_of_docker_run_stands_what_it_does(string path, string language, string text, string name) =>
        Assert.Contains(name, At(path, language, text), StringComparison.Ordinal);

    [Theory]
    [InlineData("--cp<|>us 0.2", "0.2 is a quota of 20000 µs in each period of 100000 µs.")]
    [InlineData("--cp<|>us=1.5", "1.5 is a quota of 150000 µs")]
    [InlineData("--cp<|>us $CPUS", "\n\nCPUs and a quota or period say the same")]
    [InlineData("--cpu-qu<|>ota 20000", "20000 µs are 0.2 CPUs.")]
    [InlineData("-<|>m 200M", "200m is 209715200 bytes. Without a limit of swap, 200m of swap may be used beside it.")]
    [InlineData("-<|>m=$MEMORY", "\n\nWithout a limit of swap, as much swap again may be used beside it.")]
    [InlineData("--cpu-sh<|>ares 1000", "1000 beside 100 get ten times as much")]
    [InlineData("--device-write-<|>bps /dev/nvme0n1:30M", "only direct I/O is held to it")]
    public void Over_a_limit_stands_what_its_number_comes_to(string flags, string said) =>
        Assert.Contains(said, At("run.sh", "shellscript", $"docker run {flags} ubuntu:24.04"), StringComparison.Ordinal);

    [Theory]
    [InlineData("cp<|>us: 0.5", "0.5 is a quota of 50000 µs")]
    [InlineData("deploy: {resources: {limits: {mem<|>ory: 512M}}}", "512m is 536870912 bytes. ")]
    [InlineData("mem_<|>limit: ${MEMORY}", "\n\nWithout a limit of swap, as much swap again")]
    public void Over_a_limit_of_a_service_too(string line, string said) =>
        Assert.Contains(said, At("compose.yaml", "dockercompose", $"services:\n  web:\n    image: nginx:1.27\n    {line}\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("compose.yaml", "dockercompose", "services:\n  <|>web:\n    image: nginx:1.27\n    mem_limit: 1g\n")]
    [InlineData("compose.yaml", "dockercompose", "<|>")]
    [InlineData("run.sh", "shellscript", "docker network create --mem<|>ory a")]
    [InlineData("run.sh", "shellscript", "grep -<|>m 5 x")]
    public void Elsewhere_stands_nothing_of_the_catalogue(string path, string language, string text) =>
        Assert.DoesNotContain("reference](", At(path, language, text), StringComparison.Ordinal);

    private static string At(string path, string language, string marked)
    {
        var (document, cursor) = Editor.Marked(path, language, marked);
        return HoverProvider.At(document, cursor, CancellationToken.None)?.Markdown ?? "";
    }
}
