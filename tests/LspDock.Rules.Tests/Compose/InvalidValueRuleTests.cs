using LspDock.Rules.Compose;
using LspDock.Testing;
using Xunit;

namespace LspDock.Rules.Tests.Compose;

public sealed class InvalidValueRuleTests
{
    [Theory]
    [InlineData("1h30m")]
    [InlineData("0")]
    [InlineData("-5s")]
    [InlineData("1.5s")]
    [InlineData("2d")]
    [InlineData("1w2d3h4m5s6ms7us8ns")]
    [InlineData("${GRACE}")]
    [InlineData("${GRACE:-10s}")]
    [InlineData("[|10|]", "10s")]
    [InlineData("[|10 sec|]", "10s")]
    [InlineData("[|10S|]", "10s")]
    [InlineData("[|1 minute|]", "1m")]
    [InlineData("[|soon|]")]
    [InlineData("[|1h30|]")]
    [InlineData("[|${GRACE:-10}|]")]
    public void A_length_of_time_has_units(string value, string? mended = null) => Check("stop_grace_period: ", value, mended, isText: true);

    [Theory]
    [InlineData("512m")]
    [InlineData("1.5 GB")]
    [InlineData("64MiB")]
    [InlineData("-1")]
    [InlineData("268435456")]
    [InlineData("${SIZE}")]
    [InlineData("${SIZE:-1g}")]
    [InlineData("[|512Mi|]", "512MiB")]
    [InlineData("[|1 cup|]")]
    [InlineData("[|-1g|]")]
    [InlineData("[|${SIZE:-big}|]")]
    public void A_size_is_a_number_with_a_unit(string value, string? mended = null) => Check("mem_limit: ", value, mended);

    [Theory]
    [InlineData("SIGQUIT")]
    [InlineData("sigquit")]
    [InlineData("TERM")]
    [InlineData("\"15\"")]
    [InlineData("SIGRTMIN+3")]
    [InlineData("RTMAX-14")]
    [InlineData("${SIGNAL}")]
    [InlineData("<signal>")]
    [InlineData("[|SIGFOO|]")]
    [InlineData("[|SIGTRM|]", "SIGTERM")]
    [InlineData("[|SIGQIUT|]", "SIGQUIT")]
    [InlineData("[|graceful|]")]
    [InlineData("[|\"0\"|]")]
    [InlineData("[|${SIGNAL:-SIGFOO}|]")]
    public void A_signal_has_a_name_that_Docker_knows_or_a_number(string value, string? mended = null) => Check("stop_signal: ", value, mended);

    [Theory]
    [InlineData("80")]
    [InlineData("8000-8010")]
    [InlineData("8080:80/udp")]
    [InlineData("8080:80/TCP")]
    [InlineData("8080:80/")]
    [InlineData("127.0.0.1:8080:80")]
    [InlineData("127.0.0.1::80")]
    [InlineData("[::1]:8080:80")]
    [InlineData("8000-8010:80")]
    [InlineData("8000-8010:9000-9010")]
    [InlineData("${PORT}:80")]
    [InlineData("${ADDRESS:-127.0.0.1}:${PORT:-8080}:80")]
    [InlineData("${MAPPING:-127.0.0.1:8080:80}")]
    [InlineData("[|8080:http|]")]
    [InlineData("[|8080:|]")]
    [InlineData("[|70000:80|]")]
    [InlineData("[|8010-8000:80|]")]
    [InlineData("[|8000-8010:80-81|]")]
    [InlineData("[|8080:80/http|]")]
    [InlineData("[|localhost:8080:80|]", "127.0.0.1:8080:80")]
    [InlineData("[|example.com:8080:80|]")]
    [InlineData("[|${PORT}:http|]")]
    [InlineData("[|${PORT:-web}:80|]")]
    public void A_port_has_up_to_three_parts(string value, string? mended = null) => Check("ports:\n      - ", value, mended, isText: true);

    [Theory]
    [InlineData("data:/data")]
    [InlineData("/data")]
    [InlineData("./a:/b:ro,z")]
    [InlineData("C:\\a:/b")]
    [InlineData("C:\\a:D:\\b:ro")]
    [InlineData("data:/data:cached")]
    [InlineData("${A:-./a}:/b")]
    [InlineData("${A:-}:/b")]
    [InlineData("a:/x")]
    [InlineData("[|:/data|]")]
    [InlineData("[|data:|]")]
    [InlineData("[|data::ro|]")]
    [InlineData("[|data:/data:ro:z|]")]
    public void A_mount_has_up_to_three_parts(string value) => Check("volumes:\n      - ", value, null, isText: true);

    [Theory]
    [InlineData("restart: on-failure:3")]
    [InlineData("restart: [|allways|]", "restart: always")]
    [InlineData("restart: [|never|]", "restart: no")]
    [InlineData("restart: [|sometimes|]")]
    [InlineData("pull_policy: every_12h")]
    [InlineData("pull_policy: if_not_present")]
    [InlineData("pull_policy: [|sometimes|]")]
    [InlineData("pull_policy: [|alwys|]", "pull_policy: always")]
    [InlineData("cgroup: [|shared|]")]
    [InlineData("cgroup: host")]
    [InlineData("gpus: all")]
    [InlineData("gpus: [|some|]")]
    [InlineData("privileged: \"on\"")]
    [InlineData("privileged: [|\"1\"|]", "privileged: \"true\"")]
    [InlineData("privileged: [|maybe|]")]
    [InlineData("oom_score_adj: [|1001|]")]
    [InlineData("oom_score_adj: -1000")]
    [InlineData("cpu_percent: [|101|]")]
    [InlineData("cpu_count: [|-1|]")]
    [InlineData("pids_limit: [|many|]")]
    [InlineData("cpu_rt_runtime: [|400ms|]")]
    [InlineData("cpus: \"0.5\"")]
    [InlineData("cpus: [|\"0,5\"|]", "cpus: \"0.5\"")]
    [InlineData("scale: [|-1|]")]
    [InlineData("mac_address: 02:42:ac:11:65:43")]
    [InlineData("mac_address: [|02:42:ac|]")]
    [InlineData("container_name: a1")]
    [InlineData("container_name: [|a|]")]
    [InlineData("container_name: [|my web|]")]
    [InlineData("container_name: [|-ab|]")]
    [InlineData("container_name: ${NAME}-web")]
    [InlineData("dns: [|dns.example.com|]")]
    [InlineData("dns: [1.1.1.1, 'fe80::1']")]
    [InlineData("dns: [[|1.1.1|]]")]
    [InlineData("extra_hosts: [a=1.2.3.4, 'a:host-gateway', 'a=[::1]']")]
    [InlineData("extra_hosts: [[|a|], [|a=|], [|=1.2.3.4|]]")]
    [InlineData("cpuset: '0-3,5'")]
    [InlineData("cpuset: ${CPUS}")]
    [InlineData("cpuset: [|'3-0'|]")]
    [InlineData("cpuset: [|all|]")]
    [InlineData("blkio_config: {device_write_bps: [{path: /dev/sda, rate: 30m}]}")]
    [InlineData("blkio_config: {device_write_bps: [{path: [|sda|], rate: 30m}]}")]
    [InlineData("blkio_config: {weight_device: [{path: [|dev/sda|], weight: 300}]}")]
    [InlineData("cpu_shares: [|-1|]")]
    [InlineData("mem_swappiness: [|101|]")]
    [InlineData("devices: ['/dev/a:/dev/b:rwm', 'nvidia.com/gpu=all']")]
    [InlineData("devices: [[|'/dev/a:/dev/b:rwm:x'|]]")]
    [InlineData("environment: ['A=b', 'A= b', A]")]
    [InlineData("environment: [[|'A =b'|]]", "environment: ['A=b']")]
    [InlineData("command: echo \"it's\" && (b")]
    [InlineData("command: sh -c 'echo (a)'")]
    [InlineData("command: echo $$(hostname)")]
    [InlineData("command: [|echo \"a|]")]
    [InlineData("command: [|echo (a)|]")]
    [InlineData("command: ${COMMAND}")]
    [InlineData("healthcheck: {test: [CMD, \"true\"]}")]
    [InlineData("healthcheck: {test: []}")]
    [InlineData("secrets: [{source: a, mode: \"0440\"}]")]
    [InlineData("secrets: [{source: a, mode: 0440}]")]
    [InlineData("secrets: [{source: a, mode: [|\"0o440\"|]}]", "secrets: [{source: a, mode: \"0440\"}]")]
    [InlineData("env_file: [{path: a, format: raw}, {path: b, format: [|json|]}]")]
    [InlineData("depends_on: {db: {condition: [|service_healty|]}}", "depends_on: {db: {condition: service_healthy}}")]
    [InlineData("build: {ssh: [default, 'a=b', [|key|]]}")]
    [InlineData("build: {additional_contexts: [a=., [|b|]]}")]
    [InlineData("build: {additional_contexts: {a: .}}")]
    [InlineData("deploy: {resources: {reservations: {devices: [{capabilities: [gpu], count: [|some|]}]}}}")]
    [InlineData("deploy: {resources: {reservations: {devices: [{capabilities: [gpu], count: all}]}}}")]
    [InlineData("deploy: {mode: anything, endpoint_mode: dns}")]
    [InlineData("deploy: {update_config: {order: [|start_first|]}}", "deploy: {update_config: {order: start-first}}")]
    [InlineData("ports: [{target: 80, published: 8000-8010, host_ip: 127.0.0.1}]")]
    [InlineData("ports: [{target: [|70000|], published: [|http|], host_ip: [|localhost|]}]")]
    [InlineData("volumes: [{type: [|mount|], target: /x}]")]
    [InlineData("volumes: [{type: bind, source: /a, target: /x, bind: {selinux: [|x|]}}]")]
    [InlineData("networks: {front: {ipv4_address: [|10.0.0|], mac_address: [|x|]}}")]
    [InlineData("ulimits: {nofile: [|lots|], UPPER: lots}")]
    [InlineData("develop: {watch: [{path: ., action: [|copy|], target: /x}]}")]
    public void Every_other_value_has_its_format(string line, string? mended = null) => Check("", line, mended);

    [Theory]
    [InlineData("{subnet: 172.28.0.0/16, gateway: 172.28.0.1, ip_range: 172.28.5.0/24, aux_addresses: {a: 172.28.1.5}}")]
    [InlineData("{subnet: [|172.28.0.0|], gateway: [|172.28.0.1/16|], ip_range: [|172.28.5.0/33|], aux_addresses: {a: [|b|]}}")]
    [InlineData("{subnet: 2001:db8::/64, gateway: 2001:db8::1}")]
    [InlineData("{subnet: \"${SUBNET}\"}")]
    public void Networks_have_addresses(string pool) => Rule<InvalidValueRule>.Compose($"""
        services: {"{}"}
        networks:
          front:
            ipam:
              config:
                - {pool}
        """);

    [Fact]
    public void The_message_says_what_is_wrong_and_what_is_right() => Rule<InvalidValueRule>.Compose("""
        services:
          web:
            image: nginx
            stop_grace_period: [|"10"|]
        """, message: "'10' has no unit, and 'stop_grace_period' is a length of time: write '10s'");

    /// <summary>Checks a line of a service; a marked value is put in quotes where YAML would read it as a number otherwise.</summary>
    private static void Check(string before, string value, string? mended, bool isText = false)
    {
        var quoted = isText ? value.StartsWith("[|", StringComparison.Ordinal) ? $"[|'{value[2..^2]}'|]" : $"'{value}'" : value;
        var expected = mended is not null && isText ? $"'{mended}'" : mended;
        Rule<InvalidValueRule>.Compose($"services:\n  web:\n    image: nginx:1.27\n    {before}{quoted}\n", fixedTo: expected is null ? null : $"services:\n  web:\n    image: nginx:1.27\n    {before}{expected}\n");
    }
}
