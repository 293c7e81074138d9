using System.Reflection;
using LspDock.Catalog;
using Xunit;

namespace LspDock.Features.Tests.Conversion;

/// <summary>A row for each flag of <c>docker run</c>: what is written for it below the service.</summary>
public sealed class ConvertedFlagTests
{
    /// <summary>The flags of the tables of this class.</summary>
    public static TheoryData<string> Flags =>
    [
        .. from method in typeof(ConvertedFlagTests).GetMethods()
           where method.Name is nameof(A_flag_that_Compose_has_too_is_a_key) or nameof(A_limit_or_device_is_written_in_the_service) or nameof(A_port_is_in_its_short_form_and_quoted) or nameof(A_variable_of_the_shell_stays_one) or nameof(Checks_and_entry_points_keep_their_words)
           from row in method.GetCustomAttributes<InlineDataAttribute>()
           select (string)row.Data[0]!,
    ];

    [Theory]
    [InlineData("--platform linux/arm64", "platform: linux/arm64\n")]
    [InlineData("--pull always", "pull_policy: always\n")]
    [InlineData("-i", "stdin_open: true\n")]
    [InlineData("-t", "tty: true\n")]
    [InlineData("-it", "stdin_open: true\ntty: true\n")]
    [InlineData("--tty=false", "tty: false\n")]
    [InlineData("--restart unless-stopped", "restart: unless-stopped\n")]
    [InlineData("--restart no", "restart: \"no\"\n")]
    [InlineData("--restart on-failure:3", "restart: on-failure:3\n")]
    [InlineData("--stop-signal SIGQUIT", "stop_signal: SIGQUIT\n")]
    [InlineData("--stop-timeout 30", "stop_grace_period: 30s\n")]
    [InlineData("--init", "init: true\n")]
    [InlineData("-u 1000:1000", "user: \"1000:1000\"\n")]
    [InlineData("--user 1000", "user: \"1000\"\n")]
    [InlineData("--group-add audio --group-add 777", "group_add:\n  - audio\n  - \"777\"\n")]
    [InlineData("-w /srv", "working_dir: /srv\n")]
    [InlineData("-h db1", "hostname: db1\n")]
    [InlineData("--domainname example.org", "domainname: example.org\n")]
    [InlineData("--annotation a=b", "annotations:\n  a: b\n")]
    [InlineData("-l one -l two=2", "labels:\n  one: \"\"\n  two: \"2\"\n")]
    [InlineData("--label-file l.txt", "label_file:\n  - l.txt\n")]
    [InlineData("--privileged", "privileged: true\n")]
    [InlineData("--cap-add NET_ADMIN --cap-drop ALL", "cap_add:\n  - NET_ADMIN\ncap_drop:\n  - ALL\n")]
    [InlineData("--security-opt no-new-privileges --security-opt seccomp=unconfined", "security_opt:\n  - no-new-privileges\n  - seccomp=unconfined\n")]
    [InlineData("--read-only", "read_only: true\n")]
    [InlineData("--userns host", "userns_mode: host\n")]
    [InlineData("--cgroupns private", "cgroup: private\n")]
    [InlineData("--uts host", "uts: host\n")]
    [InlineData("--pid host", "pid: host\n")]
    [InlineData("--ipc shareable", "ipc: shareable\n")]
    [InlineData("--isolation hyperv", "isolation: hyperv\n")]
    [InlineData("--runtime runsc", "runtime: runsc\n")]
    [InlineData("--cgroup-parent a.slice", "cgroup_parent: a.slice\n")]
    [InlineData("--use-api-socket", "use_api_socket: true\n")]
    [InlineData("--expose 80 --expose 90/udp", "expose:\n  - \"80\"\n  - 90/udp\n")]
    [InlineData("--dns 1.1.1.1 --dns 8.8.8.8", "dns:\n  - \"1.1.1.1\"\n  - \"8.8.8.8\"\n")]
    [InlineData("--dns-option ndots:2", "dns_opt:\n  - ndots:2\n")]
    [InlineData("--dns-search example.org", "dns_search:\n  - example.org\n")]
    [InlineData("--add-host host.docker.internal:host-gateway", "extra_hosts:\n  - host.docker.internal:host-gateway\n")]
    [InlineData("--storage-opt size=20G", "storage_opt:\n  size: 20G\n")]
    [InlineData("--shm-size 1g", "shm_size: 1g\n")]
    [InlineData("--device-cgroup-rule 'c 1:3 mr'", "device_cgroup_rules:\n  - c 1:3 mr\n")]
    [InlineData("--log-driver local --log-opt max-size=1m --log-opt max-file=3", "logging:\n  driver: local\n  options:\n    max-size: 1m\n    max-file: \"3\"\n")]
    [InlineData("--sysctl net.core.somaxconn=1024", "sysctls:\n  net.core.somaxconn: \"1024\"\n")]
    public void A_flag_that_Compose_has_too_is_a_key(string flags, string expected) => Assert.Equal(expected, Converted.Flags(flags));

    [Theory]
    [InlineData("-m 512m", "mem_limit: 512m\n")]
    [InlineData("--memory 536870912", "mem_limit: 536870912\n")]
    [InlineData("--memory-reservation 256m", "mem_reservation: 256m\n")]
    [InlineData("--memory-swap -1", "memswap_limit: -1\n")]
    [InlineData("--memory-swappiness 10", "mem_swappiness: 10\n")]
    [InlineData("--oom-kill-disable", "oom_kill_disable: true\n")]
    [InlineData("--oom-score-adj -500", "oom_score_adj: -500\n")]
    [InlineData("--pids-limit 100", "pids_limit: 100\n")]
    [InlineData("--cpus 1.5", "cpus: 1.5\n")]
    [InlineData("--cpus .5", "cpus: 0.5\n")]
    [InlineData("--cpus 1/2", "cpus: 0.5\n")]
    [InlineData("--cpus 2", "cpus: 2\n")]
    [InlineData("-c 512", "cpu_shares: 512\n")]
    [InlineData("--cpu-period 100000 --cpu-quota 50000", "cpu_period: 100000\ncpu_quota: 50000\n")]
    [InlineData("--cpu-rt-period 1000 --cpu-rt-runtime 500", "cpu_rt_period: 1000\ncpu_rt_runtime: 500\n")]
    [InlineData("--cpuset-cpus 0-3", "cpuset: \"0-3\"\n")]
    [InlineData("--cpu-count 2", "cpu_count: 2\n")]
    [InlineData("--cpu-percent 50", "cpu_percent: 50\n")]
    [InlineData("--blkio-weight 300", "blkio_config:\n  weight: 300\n")]
    [InlineData("--blkio-weight-device /dev/sda:200", "blkio_config:\n  weight_device:\n    - path: /dev/sda\n      weight: 200\n")]
    [InlineData("--device-read-bps /dev/sda:1mb --device-write-bps /dev/sda:2mb", "blkio_config:\n  device_read_bps:\n    - path: /dev/sda\n      rate: 1mb\n  device_write_bps:\n    - path: /dev/sda\n      rate: 2mb\n")]
    [InlineData("--device-read-iops /dev/sda:1000 --device-write-iops /dev/sda:500", "blkio_config:\n  device_read_iops:\n    - path: /dev/sda\n      rate: 1000\n  device_write_iops:\n    - path: /dev/sda\n      rate: 500\n")]
    [InlineData("--ulimit nofile=1024:2048 --ulimit nproc=65535", "ulimits:\n  nofile:\n    soft: 1024\n    hard: 2048\n  nproc: 65535\n")]
    [InlineData("--device /dev/snd", "devices:\n  - /dev/snd\n")]
    [InlineData("--device /dev/sda:/dev/xvdc:rwm", "devices:\n  - /dev/sda:/dev/xvdc:rwm\n")]
    [InlineData("--device /dev/sda:r", "devices:\n  - /dev/sda:/dev/sda:r\n")]
    [InlineData("--device nvidia.com/gpu=all", "devices:\n  - nvidia.com/gpu=all\n")]
    [InlineData("--gpus all", "gpus: all\n")]
    [InlineData("--gpus 2", "gpus:\n  - count: 2\n")]
    [InlineData("--gpus '\"device=0,1\"'", "gpus:\n  - device_ids:\n      - \"0\"\n      - \"1\"\n")]
    [InlineData("--gpus 'all,\"capabilities=compute,utility\"'", "gpus:\n  - count: all\n    capabilities:\n      - compute\n      - utility\n")]
    public void A_limit_or_device_is_written_in_the_service(string flags, string expected) => Assert.Equal(expected, Converted.Flags(flags));

    [Theory]
    [InlineData("-p 8080:80", "ports:\n  - \"8080:80\"\n")]
    [InlineData("-p 80", "ports:\n  - \"80\"\n")]
    [InlineData("-p 127.0.0.1:8080:80/udp", "ports:\n  - \"127.0.0.1:8080:80/udp\"\n")]
    [InlineData("-p '[::1]:8080:80'", "ports:\n  - \"[::1]:8080:80\"\n")]
    [InlineData("-p 3000-3005:3000-3005", "ports:\n  - \"3000-3005:3000-3005\"\n")]
    [InlineData("-p published=8080,target=80,protocol=udp", "ports:\n  - \"8080:80/udp\"\n")]
    [InlineData("-p $PORT:80", "ports:\n  - \"${PORT}:80\"\n")]
    public void A_port_is_in_its_short_form_and_quoted(string flags, string expected) => Assert.Equal(expected, Converted.Flags(flags));

    [Theory]
    [InlineData("-e A=1 -e B=", "environment:\n  A: \"1\"\n  B: \"\"\n")]
    [InlineData("-e A", "environment:\n  A: null\n")]
    [InlineData("-e A=1 -e A=2", "environment:\n  A: \"2\"\n")]
    [InlineData("-e A=$B -e 'C=$D' -e E=${F:-x}", "environment:\n  A: ${B}\n  C: $$D\n  E: ${F:-x}\n")]
    [InlineData("-e $NAME=1 -e A=2", "environment:\n  - ${NAME}=1\n  - A=2\n")]
    [InlineData("-e A=$(id -u)", "# ${UID}: '$(id -u)' is the shell's to work out; set UID in .env\nenvironment:\n  A: ${UID}\n")]
    [InlineData("-e TOKEN=$(cat token)", "# ${TOKEN}: '$(cat token)' is the shell's to work out; set TOKEN in .env\nenvironment:\n  TOKEN: ${TOKEN}\n")]
    [InlineData("-e TOKEN=<your token>", "# ${TOKEN}: '<your token>' is yours to choose; set TOKEN in .env\nenvironment:\n  TOKEN: ${TOKEN}\n")]
    [InlineData("--env-file .env --env-file $PWD/b.env", "env_file:\n  - .env\n  - ./b.env\n")]
    public void A_variable_of_the_shell_stays_one(string flags, string expected) => Assert.Equal(expected, Converted.Flags(flags));

    [Theory]
    [InlineData("--health-cmd 'curl -f http://x || exit 1' --health-interval 5s --health-timeout 2s --health-retries 4 --health-start-period 1m --health-start-interval 1s",
        "healthcheck:\n  test:\n    - CMD-SHELL\n    - curl -f http://x || exit 1\n  interval: 5s\n  timeout: 2s\n  retries: 4\n  start_period: 1m\n  start_interval: 1s\n")]
    [InlineData("--no-healthcheck", "healthcheck:\n  disable: true\n")]
    [InlineData("--entrypoint /bin/sh", "entrypoint: /bin/sh\n")]
    [InlineData("--entrypoint '/my program'", "entrypoint:\n  - /my program\n")]
    [InlineData("--entrypoint ''", "entrypoint: []\n")]
    public void Checks_and_entry_points_keep_their_words(string flags, string expected) => Assert.Equal(expected, Converted.Flags(flags));

    [Theory]
    [InlineData("docker run app redis-server --appendonly yes", "command: redis-server --appendonly yes\n")]
    [InlineData("docker run app sh -c 'echo $HOME && ls'", "command:\n  - sh\n  - \"-c\"\n  - echo $$HOME && ls\n")]
    [InlineData("docker run app ls $DIR", "command:\n  - ls\n  - ${DIR}\n")]
    [InlineData("docker run app $CMD", "command: ${CMD}\n")]
    [InlineData("docker run app \"$CMD\"", "command:\n  - ${CMD}\n")]
    [InlineData("docker run app run \"$@\"", "# '\"$@\"' in the command: only the shell knows how many words it is\ncommand: run\n")]
    public void A_command_is_one_text_where_that_reads_as_the_same_words(string command, string expected) => Assert.Equal(expected, Converted.Service(command, "app"));

    [Theory]
    [InlineData("--rm", "# --rm: Compose keeps a container that has ended until 'docker compose down'; 'docker compose run --rm' runs it once\n")]
    [InlineData("-P", "# --publish-all: Compose publishes only the ports that are listed; write them under 'ports'\n")]
    [InlineData("--cidfile id", "# --cidfile id: Compose writes no file with the id; 'docker compose ps -q' prints it\n")]
    [InlineData("-a stdout", "# --attach stdout: 'docker compose up' shows the output of all services, and 'docker compose attach' joins one\n")]
    [InlineData("--sig-proxy", "# --sig-proxy: it belongs to the terminal that attaches, and 'docker compose attach' has it too\n")]
    [InlineData("--cpuset-mems 0", "# --cpuset-mems 0: Compose has no setting for memory nodes\n")]
    [InlineData("--foo=1", "# --foo 1: docker has no such flag\n")]
    [InlineData("--memory lots", "# --memory lots: Docker does not take this value\n")]
    [InlineData("-p eighty:80", "# --publish eighty:80: Docker takes no such port\n")]
    [InlineData("--stop-timeout -1", "# --stop-timeout -1: Docker does not take this value\n")]
    [InlineData("--network-alias x", "# --network-alias x: Docker has this only on a network that is named with --network\n")]
    public void What_Compose_cannot_say_is_a_comment(string flags, string expected) => Assert.Equal(expected, Converted.Flags(flags));

    [Fact]
    public void Detached_is_how_Compose_starts_things() => Assert.Equal("", Converted.Flags("-d"));

    [Fact]
    public void No_flag_of_the_catalogue_is_dropped_in_silence()
    {
        var silent = new List<string>();
        foreach (var option in ContainerOption.All.Where(option => option.RunFlags is [var name, ..] && ContainerOption.FindByFlag(name) == option && name is not ("--help" or "--detach")))
        {
            var flag = option.RunFlags[0] + (option.Kind == OptionKind.Boolean ? "" : "=" + Example(option));
            if (Converted.Script($"docker run {flag} app") is { Notes.IsEmpty: true } converted && Converted.Yaml("docker run app") == converted.Text) silent.Add(flag);
        }
        Assert.Empty(silent);

        static string Example(ContainerOption option) => option.Kind switch
        {
            _ when option == ContainerOption.MemorySwap => "-1",
            _ when option == ContainerOption.CpuPeriod || option == ContainerOption.CpuQuota || option == ContainerOption.BlkioWeight => "1000",
            _ when option == ContainerOption.CapAdd || option == ContainerOption.CapDrop => "CHOWN",
            _ when option == ContainerOption.Tmpfs => "/run",
            _ when option == ContainerOption.SecurityOpt => "label=disable",
            _ when option == ContainerOption.Ulimits => "nofile=8",
            OptionKind.KeyValue => "a=1",
            OptionKind.Structure => "/a:/b",
            OptionKind.Size => "8m",
            OptionKind.Duration or OptionKind.Integer or OptionKind.Decimal => "8",
            _ => "value",
        };
    }
}
