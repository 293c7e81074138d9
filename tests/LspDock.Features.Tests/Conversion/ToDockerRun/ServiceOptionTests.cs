using LspDock.Catalog;
using Xunit;

namespace LspDock.Features.Tests.Conversion.ToDockerRun;

/// <summary>Every option of a service that has a flag, one row each.</summary>
public sealed class ServiceOptionTests
{
    public static TheoryData<string, string> Rows => new()
    {
        { "platform: linux/amd64", "--platform linux/amd64" },
        { "pull_policy: always", "--pull always" },
        { "pull_policy: if_not_present", "--pull missing" },
        { "command: serve --name 'a b' \"c\"", "serve --name 'a b' c" },
        { "command: [sh, -c, 'echo $$HOME']", "sh -c 'echo $HOME'" },
        { "command:", "" },
        { "entrypoint: [tini, --, run]\ncommand: [x]", "--entrypoint tini -- run x" },
        { "entrypoint: /start.sh now", "--entrypoint /start.sh now" },
        { "entrypoint: []", "--entrypoint ''" },
        { "stdin_open: true\ntty: yes", "--interactive --tty" },
        { "stdin_open: false", "--interactive=false" },
        { "restart: unless-stopped", "--restart unless-stopped" },
        { "restart: on-failure:3", "--restart on-failure:3" },
        { "deploy:\n  restart_policy:\n    condition: on-failure\n    max_attempts: 3", "--restart on-failure:3" },
        { "deploy:\n  restart_policy:\n    condition: none", "--restart no" },
        { "deploy:\n  restart_policy:\n    condition: any", "--restart always" },
        { "stop_signal: SIGINT", "--stop-signal SIGINT" },
        { "stop_grace_period: 1m30s", "--stop-timeout 90" },
        { "init: true", "--init" },
        { "healthcheck:\n  test: curl -f localhost || exit 1\n  interval: 1m\n  timeout: 5s\n  retries: 3\n  start_period: 1d\n  start_interval: 1s", "--health-cmd 'curl -f localhost || exit 1' --health-interval 1m --health-timeout 5s --health-retries 3 --health-start-period 24h --health-start-interval 1s" },
        { "healthcheck:\n  test: [CMD, test, -f, /a b]", "--health-cmd 'test -f '\\''/a b'\\'''" },
        { "healthcheck:\n  test: [CMD-SHELL, test -f /a]", "--health-cmd 'test -f /a'" },
        { "healthcheck:\n  disable: true\n  interval: 5s", "--no-healthcheck" },
        { "healthcheck:\n  test: [NONE]", "--no-healthcheck" },
        { "user: 1000:1000", "--user 1000:1000" },
        { "group_add: [docker, 33]", "--group-add docker --group-add 33" },
        { "working_dir: /app", "--workdir /app" },
        { "hostname: h", "--hostname h" },
        { "domainname: example.com", "--domainname example.com" },
        { "environment: {A: 1, B: 'x y', C: , D: '', E: true}", "-e A=1 -e 'B=x y' -e C -e D= -e E=true" },
        { "environment: [A=1, B]", "-e A=1 -e B" },
        { "env_file: a.env", "--env-file a.env" },
        { "env_file:\n  - path: ~/a.env\n    format: raw", "--env-file \"${HOME}/a.env\"" },
        { "labels: [a=b, c]", "--label a=b --label c=" },
        { "label_file: l.txt", "--label-file l.txt" },
        { "annotations: {a.b: c}", "--annotation a.b=c" },
        { "privileged: true", "--privileged" },
        { "cap_add: [NET_ADMIN]\ncap_drop: [ALL]", "--cap-add NET_ADMIN --cap-drop ALL" },
        { "security_opt: ['no-new-privileges:true', seccomp=./s.json]", "--security-opt no-new-privileges:true --security-opt seccomp=./s.json" },
        { "credential_spec: {file: a.json}", "--security-opt credentialspec=file://a.json" },
        { "read_only: true", "--read-only" },
        { "userns_mode: host", "--userns host" },
        { "cgroup: private", "--cgroupns private" },
        { "use_api_socket: true", "--use-api-socket" },
        { "pid: host\nipc: shareable\nuts: host", "--pid host --ipc shareable --uts host" },
        { "network_mode: host", "--network host" },
        { "network_mode: 'container:other'", "--network container:other" },
        { "isolation: process", "--isolation process" },
        { "runtime: nvidia", "--runtime nvidia" },
        { "cgroup_parent: m.slice", "--cgroup-parent m.slice" },
        { "mac_address: 02:42:ac:11:65:43", "--mac-address 02:42:ac:11:65:43" },
        { "ports: ['8080:80', '127.0.0.1:5432:5432', '53:53/udp', '9000']", "-p 8080:80 -p 127.0.0.1:5432:5432 -p 53:53/udp -p 9000" },
        { "ports: ['3000-3005:3000-3005', '8000-8010:80', '[::1]:443:443']", "-p 3000-3005:3000-3005 -p 8000-8010:80 -p '[::1]:443:443'" },
        { "ports: [{target: 80, published: 8080, host_ip: 127.0.0.1, protocol: udp}]", "-p 127.0.0.1:8080:80/udp" },
        { "expose: [80, '90-95/udp']", "--expose 80 --expose 90-95/udp" },
        { "dns: 8.8.8.8\ndns_opt: [ndots:2]\ndns_search: [example.com, .]", "--dns 8.8.8.8 --dns-option ndots:2 --dns-search example.com --dns-search ." },
        { "extra_hosts: ['a:10.0.0.1', 'b=host-gateway', 'c=::1']", "--add-host a:10.0.0.1 --add-host b:host-gateway --add-host c:::1" },
        { "external_links: ['redis_1:redis']", "--link redis_1:redis" },
        { "volumes: ['./data:/data:ro', '/etc/x:/etc/x', 'named:/v', '/anon', '../up:/up:rw,z']", "-v ./data:/data:ro -v /etc/x:/etc/x -v named:/v -v /anon -v ../up:/up:z" },
        { "volumes: ['~/x:/x:rshared', 'v1:/v:nocopy']", "-v \"${HOME}/x:/x:rshared\" -v v1:/v:nocopy" },
        { "volumes: [{type: bind, source: ./x, target: /x, read_only: true}]", "--mount \"type=bind,source=${PWD}/x,target=/x,readonly\"" },
        { "volumes: [{type: bind, source: ., target: /x, bind: {create_host_path: true, selinux: Z}}]", "-v .:/x:Z" },
        { "volumes: [{type: bind, source: /a, target: /x, bind: {create_host_path: false, propagation: rslave, recursive: disabled}}]", "--mount type=bind,source=/a,target=/x,bind-propagation=rslave,bind-recursive=disabled" },
        { "volumes: [{type: bind, source: '/a,b', target: /x, consistency: cached}]", "--mount 'type=bind,\"source=/a,b\",target=/x,consistency=cached'" },
        { "volumes: [{type: volume, source: data, target: /x, volume: {subpath: s, nocopy: true, labels: {l: m}}}]", "--mount type=volume,source=data,target=/x,volume-nocopy,volume-subpath=s,volume-label=l=m" },
        { "volumes: [{type: tmpfs, target: /t, tmpfs: {size: 64m, mode: 0o1770}}]", "--mount type=tmpfs,target=/t,tmpfs-size=64m,tmpfs-mode=1770" },
        { "volumes: [{type: image, source: 'data:1', target: /i, image: {subpath: s}}]", "--mount type=image,source=data:1,target=/i,image-subpath=s" },
        { "volumes_from: ['container:other:ro']", "--volumes-from other:ro" },
        { "tmpfs: [/run, '/tmp:size=64m']", "--tmpfs /run --tmpfs /tmp:size=64m" },
        { "storage_opt: {size: 1G}", "--storage-opt size=1G" },
        { "shm_size: 256m", "--shm-size 256m" },
        { "devices: [/dev/a, '/dev/b:/dev/c:r', '/dev/d:/dev/e', vendor.com/gpu=all]", "--device /dev/a --device /dev/b:/dev/c:r --device /dev/d:/dev/e --device vendor.com/gpu=all" },
        { "device_cgroup_rules: ['c 1:3 mr']", "--device-cgroup-rule 'c 1:3 mr'" },
        { "gpus: all", "--gpus all" },
        { "gpus: [{count: 2}]", "--gpus 2" },
        { "gpus: [{device_ids: ['0', '1']}]", "--gpus '\"device=0,1\"'" },
        { "deploy: {resources: {reservations: {devices: [{driver: nvidia, count: 1, capabilities: [gpu, utility]}]}}}", "--gpus count=1,capabilities=utility" },
        { "mem_limit: 512m\nmem_reservation: 256m\nmemswap_limit: -1\nmem_swappiness: 10", "--memory 512m --memory-reservation 256m --memory-swap -1 --memory-swappiness 10" },
        { "deploy: {resources: {limits: {cpus: '0.5', memory: 1G, pids: 100}, reservations: {memory: 20M}}}", "--memory 1G --memory-reservation 20M --pids-limit 100 --cpus 0.5" },
        { "oom_kill_disable: true\noom_score_adj: -500", "--oom-kill-disable --oom-score-adj -500" },
        { "pids_limit: 50", "--pids-limit 50" },
        { "cpus: 1.5", "--cpus 1.5" },
        { "cpu_shares: 512\ncpu_period: 50000\ncpu_quota: 25000", "--cpu-shares 512 --cpu-period 50000 --cpu-quota 25000" },
        { "cpu_rt_period: 1000000\ncpu_rt_runtime: 95000", "--cpu-rt-period 1000000 --cpu-rt-runtime 95000" },
        { "cpuset: 0-3,5\ncpu_count: 2\ncpu_percent: 50", "--cpuset-cpus 0-3,5 --cpu-count 2 --cpu-percent 50" },
        { "blkio_config:\n  weight: 300\n  weight_device: [{path: /dev/sda, weight: 400}]\n  device_read_bps: [{path: /dev/sda, rate: 12mb}]\n  device_read_iops: [{path: /dev/sda, rate: 120}]\n  device_write_bps: [{path: /dev/sda, rate: 1024k}]\n  device_write_iops: [{path: /dev/sda, rate: 30}]", "--blkio-weight 300 --blkio-weight-device /dev/sda:400 --device-read-bps /dev/sda:12mb --device-read-iops /dev/sda:120 --device-write-bps /dev/sda:1024k --device-write-iops /dev/sda:30" },
        { "ulimits: {nproc: 65535, nofile: {soft: 20000, hard: 40000}}", "--ulimit nproc=65535 --ulimit nofile=20000:40000" },
        { "sysctls: {net.core.somaxconn: 1024}", "--sysctl net.core.somaxconn=1024" },
        { "logging: {driver: json-file, options: {max-size: 10m, max-file: 3}}", "--log-driver json-file --log-opt max-size=10m --log-opt max-file=3" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_option_becomes_its_flag(string service, string expected) => Assert.Equal(expected, Commands.Flags(service));

    [Fact]
    public void Every_option_with_a_flag_has_a_row()
    {
        var written = string.Join('\n', Rows.Select(row => row.Data.Item1));
        var missing = from option in ContainerOption.All
                      where !option.RunFlags.IsEmpty && !option.ComposePaths.IsEmpty && !option.ComposePaths[0].Contains('*', StringComparison.Ordinal)
                      let key = option.ComposePaths[0].Split('.')[^1]
                      where !written.Contains(key, StringComparison.Ordinal) && key is not ("container_name" or "networks" or "links")
                      select option.ComposePaths[0];
        Assert.Empty(missing);
    }
}
