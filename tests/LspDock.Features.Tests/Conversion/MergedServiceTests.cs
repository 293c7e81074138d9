using LspDock.Syntax.Compose.Resolving;
using Xunit;

namespace LspDock.Features.Tests.Conversion;

/// <summary>What becomes of an attribute that two files write: a row for each rule of Compose. See https://github.com/compose-spec/compose-spec/blob/main/13-merge.md.</summary>
public sealed class MergedServiceTests
{
    [Theory]
    [InlineData("command: run one", "command: run two", "command: run two\n")]
    [InlineData("command: run one", "command: null", "command: null\n")]
    [InlineData("entrypoint: [a]", "entrypoint: [b]", "entrypoint:\n  - b\n")]
    [InlineData("entrypoint: [a]", "entrypoint: []", "entrypoint: []\n")]
    [InlineData("healthcheck: {test: [CMD, a]}", "healthcheck: {test: [CMD, b], interval: 5s}", "healthcheck:\n  test:\n    - CMD\n    - b\n  interval: 5s\n")]
    [InlineData("healthcheck: {retries: 3}", "healthcheck: {timeout: 2s}", "healthcheck:\n  retries: 3\n  timeout: 2s\n")]
    public void A_command_is_replaced_whole_and_by_null_too(string earlier, string later, string merged) => Check(earlier, later, merged);

    [Theory]
    [InlineData("hostname: one", "hostname: two", "hostname: two\n")]
    [InlineData("hostname: one", "hostname:", "hostname: one\n")]
    [InlineData("environment: {A: 1}", "environment:", "environment:\n  A: \"1\"\n")]
    [InlineData("ports: ['1:1']", "ports: null", "ports:\n  - mode: ingress\n    target: 1\n    published: \"1\"\n    protocol: tcp\n")]
    public void A_later_scalar_holds_and_a_later_null_does_not(string earlier, string later, string merged) => Check(earlier, later, merged);

    [Theory]
    [InlineData("environment: {A: 1, B: 2}", "environment: ['B=3', 'C=4']", "environment:\n  A: \"1\"\n  B: \"3\"\n  C: \"4\"\n")]
    [InlineData("environment: ['A=1', 'B=2']", "environment: {A: x}", "environment:\n  A: x\n  B: \"2\"\n")]
    [InlineData("environment: {A: 1}", "environment: ['A']", "environment:\n  A: null\n")]
    [InlineData("environment: {A: 1}", "environment: {A: }", "environment:\n  A: null\n")]
    [InlineData("environment: {A: 1, B: 2}", "environment: {A: !reset null}", "environment:\n  B: \"2\"\n")]
    [InlineData("environment: ['A=1', 'A=2']", "environment: ['B=a=b']", "environment:\n  A: \"2\"\n  B: a=b\n")]
    [InlineData("labels: {a: 1}", "labels: ['a=2', b]", "labels:\n  a: \"2\"\n  b: \"\"\n")]
    [InlineData("annotations: ['a=1']", "annotations: {a: 2}", "annotations:\n  a: \"2\"\n")]
    [InlineData("sysctls: {net.core.somaxconn: 1}", "sysctls: ['net.core.somaxconn=2']", "sysctls:\n  net.core.somaxconn: \"2\"\n")]
    [InlineData("deploy: {labels: {a: 1}}", "deploy: {labels: ['a=2']}", "deploy:\n  labels:\n    a: \"2\"\n")]
    [InlineData("build: {context: ., args: {A: 1}}", "build: {args: ['A=2', B=3, C]}", "build:\n  context: .\n  dockerfile: Dockerfile\n  args:\n    A: \"2\"\n    B: \"3\"\n")]
    [InlineData("build: {context: ., labels: [a=1]}", "build: {labels: {b: 2}}", "build:\n  context: .\n  dockerfile: Dockerfile\n  labels:\n    a: \"1\"\n    b: \"2\"\n")]
    [InlineData("build: {context: ., additional_contexts: [a=./x]}", "build: {additional_contexts: {a: ./y}}", "build:\n  context: .\n  dockerfile: Dockerfile\n  additional_contexts:\n    a: ./y\n")]
    public void Pairs_are_told_apart_by_name_and_the_later_one_holds(string earlier, string later, string merged) => Check(earlier, later, merged);

    [Theory]
    [InlineData("dns: 1.1.1.1", "dns: [8.8.8.8, 1.1.1.1]", "dns:\n  - \"1.1.1.1\"\n  - \"8.8.8.8\"\n")]
    [InlineData("dns: [1.1.1.1]", "dns: 8.8.8.8", "dns:\n  - \"1.1.1.1\"\n  - \"8.8.8.8\"\n")]
    [InlineData("dns_opt: [a]", "dns_opt: [a, b]", "dns_opt:\n  - a\n  - b\n")]
    [InlineData("dns_search: a.com", "dns_search: b.com", "dns_search:\n  - a.com\n  - b.com\n")]
    [InlineData("tmpfs: /run:size=1m", "tmpfs: ['/run:size=2m', /tmp]", "tmpfs:\n  - /run:size=2m\n  - /tmp\n")]
    [InlineData("env_file: a.env", "env_file: [{path: b.env, required: false}, a.env]", "env_file:\n  - path: a.env\n    required: true\n  - path: b.env\n    required: false\n")]
    [InlineData("env_file: a.env", "env_file: ./a.env", "env_file:\n  - path: a.env\n    required: true\n  - path: ./a.env\n    required: true\n")]
    [InlineData("label_file: a", "label_file: [a]", "label_file:\n  - a\n  - a\n")]
    [InlineData("expose: [80]", "expose: ['80', '81']", "expose:\n  - \"80\"\n  - \"81\"\n")]
    [InlineData("cap_add: [A]", "cap_add: [B, A]", "cap_add:\n  - A\n  - B\n")]
    [InlineData("cap_drop: [A]", "cap_drop: [A]", "cap_drop:\n  - A\n")]
    [InlineData("security_opt: [a]", "security_opt: [b]", "security_opt:\n  - a\n  - b\n")]
    [InlineData("group_add: [a]", "group_add: [1000]", "group_add:\n  - a\n  - \"1000\"\n")]
    [InlineData("device_cgroup_rules: ['c 1:3 mr']", "device_cgroup_rules: ['a 7:* rmw']", "device_cgroup_rules:\n  - c 1:3 mr\n  - a 7:* rmw\n")]
    [InlineData("build: {context: ., tags: [a]}", "build: {tags: [a, b]}", "build:\n  context: .\n  dockerfile: Dockerfile\n  tags:\n    - a\n    - b\n")]
    [InlineData("build: {context: ., cache_from: [a]}", "build: {cache_from: [a]}", "build:\n  context: .\n  dockerfile: Dockerfile\n  cache_from:\n    - a\n    - a\n")]
    [InlineData("blkio_config: {weight_device: [{path: /a, weight: 1}]}", "blkio_config: {weight_device: [{path: /a, weight: 2}]}", "blkio_config:\n  weight_device:\n    - path: /a\n      weight: 1\n    - path: /a\n      weight: 2\n")]
    [InlineData("deploy: {placement: {constraints: [a]}}", "deploy: {placement: {constraints: [b]}}", "deploy:\n  placement:\n    constraints:\n      - a\n      - b\n")]
    [InlineData("develop: {watch: [{path: a, action: rebuild}]}", "develop: {watch: [{path: b, action: rebuild}]}", "develop:\n  watch:\n    - path: a\n      action: rebuild\n    - path: b\n      action: rebuild\n")]
    public void Later_items_follow_and_equal_ones_are_there_once_where_Compose_says_so(string earlier, string later, string merged) => Check(earlier, later, merged);

    [Theory]
    [InlineData("extra_hosts: ['h:1.1.1.1']", "extra_hosts: {h: 2.2.2.2, g: ['::1', 1.1.1.1]}", "extra_hosts:\n  - h=1.1.1.1\n  - h=2.2.2.2\n  - g=::1\n  - g=1.1.1.1\n")]
    [InlineData("extra_hosts: {h: 1.1.1.1}", "extra_hosts: ['h=1.1.1.1', 'i=[::1]']", "extra_hosts:\n  - h=1.1.1.1\n  - i=::1\n")]
    [InlineData("build: {context: ., extra_hosts: ['h=1.1.1.1']}", "build: {extra_hosts: ['h=2.2.2.2']}", "build:\n  context: .\n  dockerfile: Dockerfile\n  extra_hosts:\n    - h=1.1.1.1\n    - h=2.2.2.2\n")]
    public void Another_address_of_a_host_is_added(string earlier, string later, string merged) => Check(earlier, later, merged);

    [Theory]
    [InlineData("depends_on: [b]", "depends_on: {b: {condition: service_healthy}}", "depends_on:\n  b:\n    condition: service_healthy\n    required: true\n")]
    [InlineData("depends_on: {b: {condition: service_healthy, restart: true}}", "depends_on: [b, c]", "depends_on:\n  b:\n    condition: service_healthy\n    restart: true\n    required: true\n  c:\n    condition: service_started\n    required: true\n")]
    [InlineData("networks: [net]", "networks: {net: {aliases: [x]}, m: }", "networks:\n  net:\n    aliases:\n      - x\n  m: null\n")]
    [InlineData("networks: {net: {aliases: [x], priority: 1}}", "networks: {net: {aliases: [x, z]}}", "networks:\n  net:\n    aliases:\n      - x\n      - z\n    priority: 1\n")]
    [InlineData("networks: {net: {link_local_ips: [169.254.8.8]}}", "networks: [net]", "networks:\n  net:\n    link_local_ips:\n      - \"169.254.8.8\"\n")]
    [InlineData("models: [m]", "models: {m: {endpoint_var: E}}", "models:\n  m:\n    endpoint_var: E\n")]
    public void A_list_of_names_is_a_mapping_that_is_merged_by_name(string earlier, string later, string merged) => Check(earlier, later, merged);

    [Theory]
    [InlineData("build: ./x", "build: {target: t}", "build:\n  context: ./x\n  dockerfile: Dockerfile\n  target: t\n")]
    [InlineData("build: {context: ./x, target: t}", "build: ./y", "build:\n  context: ./y\n  dockerfile: Dockerfile\n  target: t\n")]
    [InlineData("build: ./x", "build: ./y", "build:\n  context: ./y\n  dockerfile: Dockerfile\n")]
    [InlineData("build: {context: ., ssh: [default]}", "build: {ssh: [k=./k]}", "build:\n  context: .\n  dockerfile: Dockerfile\n  ssh:\n    - default\n    - k=./k\n")]
    [InlineData("gpus: [{driver: a}]", "gpus: [{driver: b, device_ids: ['0']}]", "gpus:\n  - driver: a\n    count: all\n  - driver: b\n    device_ids:\n      - \"0\"\n")]
    [InlineData("logging: {driver: syslog, options: {a: 1}}", "logging: {options: {b: 2}}", "logging:\n  driver: syslog\n  options:\n    a: \"1\"\n    b: \"2\"\n")]
    [InlineData("logging: {driver: syslog, options: {a: 1}}", "logging: {driver: local, options: {b: 2}}", "logging:\n  driver: local\n  options:\n    b: \"2\"\n")]
    [InlineData("ulimits: {nofile: {soft: 1, hard: 2}}", "ulimits: {nofile: {soft: 3, hard: 4}, nproc: 5}", "ulimits:\n  nofile:\n    soft: 3\n    hard: 4\n  nproc: 5\n")]
    [InlineData("ulimits: {nofile: 1}", "ulimits: {nofile: {soft: 3, hard: 4}}", "ulimits:\n  nofile:\n    soft: 3\n    hard: 4\n")]
    [InlineData("storage_opt: {size: 1G}", "storage_opt: {size: 2G, a: b}", "storage_opt:\n  size: 2G\n  a: b\n")]
    [InlineData("deploy: {resources: {limits: {memory: 1g}}}", "deploy: {resources: {limits: {cpus: '0.5'}}}", "deploy:\n  resources:\n    limits:\n      memory: 1g\n      cpus: 0.5\n")]
    [InlineData("x-note: {a: [1], b: {c: 1}}", "x-note: {a: [2], b: {d: 2}}", "x-note:\n  a:\n    - 1\n    - 2\n  b:\n    c: 1\n    d: 2\n")]
    public void Mappings_are_merged_key_by_key(string earlier, string later, string merged) => Check(earlier, later, merged);

    [Theory]
    [InlineData("volumes: ['./a:/x:ro', vol:/y]", "volumes: ['./b:/x/']", "volumes:\n  - type: bind\n    source: ./b\n    target: /x/\n    bind:\n      create_host_path: true\n  - type: volume\n    source: vol\n    target: /y\n")]
    [InlineData("volumes: [{type: volume, source: v, target: /x, volume: {nocopy: true}}]", "volumes: [{type: tmpfs, target: /x}]", "volumes:\n  - type: tmpfs\n    target: /x\n")]
    [InlineData("devices: ['/dev/a:/dev/x']", "devices: ['/dev/b:/dev/x:r', /dev/c]", "devices:\n  - source: /dev/b\n    target: /dev/x\n    permissions: r\n  - source: /dev/c\n    target: /dev/c\n    permissions: rwm\n")]
    [InlineData("secrets: [s]", "secrets: [{source: s, mode: 0440}]", "secrets:\n  - source: s\n    target: /run/secrets/s\n    mode: \"0440\"\n")]
    [InlineData("secrets: [s]", "secrets: [{source: s, target: other}]", "secrets:\n  - source: s\n    target: /run/secrets/s\n  - source: s\n    target: other\n")]
    [InlineData("configs: [{source: c, target: /etc/c, uid: '1'}]", "configs: [{source: d, target: /etc/c}]", "configs:\n  - source: d\n    target: /etc/c\n")]
    public void What_stands_in_the_same_place_of_the_container_is_replaced_whole(string earlier, string later, string merged) => Check(earlier, later, merged);

    [Theory]
    [InlineData("ports: ['80:80']", "ports: ['80:80/tcp']", "80:80/tcp")]
    [InlineData("ports: ['80:80']", "ports: ['0.0.0.0:80:80']", "0.0.0.0:80:80/tcp")]
    [InlineData("ports: ['80:80']", "ports: ['127.0.0.1:80:80', '80:80/udp', '81:80']", "80:80/tcp 127.0.0.1:80:80/tcp 80:80/udp 81:80/tcp")]
    [InlineData("ports: ['3000-3002:3000-3002']", "ports: ['3001:3001']", "3000:3000/tcp 3001:3001/tcp 3002:3002/tcp")]
    [InlineData("ports: ['3000-3002:80']", "ports: [80]", "3000-3002:80/tcp :80/tcp")]
    [InlineData("ports: ['80:80']", "ports: [{target: 80, published: '80'}]", "80:80/tcp")]
    [InlineData("ports: ['80:80']", "ports: !override ['81:81']", "81:81/tcp")]
    [InlineData("ports: ['80:80']", "ports: !reset []", "")]
    public void Ports_are_told_apart_by_address_ports_and_protocol(string earlier, string later, string ports)
    {
        var root = Resolved.Files(Files(earlier, later)).Root;
        var list = ((root["services"] as ResolvedMapping)!["a"] as ResolvedMapping)!["ports"] as ResolvedList;

        Assert.Equal(ports, string.Join(' ', list?.Items.Cast<ResolvedMapping>().Select(port => $"{(port["host_ip"] is null ? "" : Text(port, "host_ip") + ":")}{Text(port, "published")}:{Text(port, "target")}/{Text(port, "protocol")}") ?? []));

        static string? Text(ResolvedMapping port, string key) => (port[key] as ResolvedScalar)?.Text;
    }

    [Theory]
    [InlineData("volumes: {v: {labels: {a: 1}}}", "volumes: {v: {labels: [a=2, b=3]}}", "volumes:\n  v:\n    name: p_v\n    labels:\n      a: \"2\"\n      b: \"3\"\n")]
    [InlineData("networks: {net: {labels: [a=1]}}", "networks: {net: {labels: {a: 2}, internal: 'true'}}", "networks:\n  net:\n    name: p_net\n    labels:\n      a: \"2\"\n    internal: true\n")]
    [InlineData("networks: {net: {ipam: {config: [{subnet: 10.0.0.0/8, gateway: 10.0.0.1}, {subnet: 11.0.0.0/8}]}}}", "networks: {net: {ipam: {config: [{subnet: 10.0.0.0/8, ip_range: 10.1.0.0/16}]}}}", "networks:\n  net:\n    name: p_net\n    ipam:\n      config:\n        - subnet: 10.0.0.0/8\n          gateway: \"10.0.0.1\"\n          ip_range: 10.1.0.0/16\n")]
    [InlineData("networks: {net: {ipam: {config: [{subnet: 10.0.0.0/8}]}}}", "networks: {net: {ipam: {config: []}}}", "networks:\n  net:\n    name: p_net\n")]
    [InlineData("secrets: {s: {file: a}}", "secrets: {s: {file: b}}", "secrets:\n  s:\n    name: p_s\n    file: b\n")]
    [InlineData("configs: {c: {labels: {a: 1}}}", "configs: {c: {labels: {b: 2}}}", "configs:\n  c:\n    name: p_c\n    labels:\n      a: \"1\"\n      b: \"2\"\n")]
    [InlineData("volumes: {v: {external: true}}", "volumes: {v: {name: w}, u: {external: {name: x}}, t: {external: true}}", "volumes:\n  v:\n    name: w\n    external: true\n  u:\n    name: x\n    external: true\n  t:\n    name: t\n    external: true\n")]
    [InlineData("volumes: {v: , w: }", "volumes: {v: !reset null}", "volumes:\n  w:\n    name: p_w\n")]
    public void Resources_are_merged_and_named(string earlier, string later, string merged) =>
        Assert.Contains(merged, Resolved.Yaml($"=== compose.yaml\nservices: {{a: {{image: i, network_mode: none}}}}\n{earlier}\n=== compose.override.yaml\n{later}\n"), StringComparison.Ordinal);

    private static void Check(string earlier, string later, string merged) =>
        Assert.Equal("image: i\n" + merged, Resolved.Service(Files(earlier, later)).Replace("networks:\n  default: null\n", "", StringComparison.Ordinal));

    private static string Files(string earlier, string later) => $"""
        === compose.yaml
        services:
          a:
            image: i
            {earlier}
        === compose.override.yaml
        services:
          a:
            {later}

        """;
}
