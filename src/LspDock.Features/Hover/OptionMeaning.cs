namespace LspDock.Features.Hover;

/// <summary>What follows from an option beyond what it does, in Markdown: what it opens, what it takes away, what else it needs. See https://docs.docker.com/engine/.</summary>
internal static class OptionMeaning
{
    private const string Ports = "Docker forwards a published port before a firewall of the host sees it: ufw and firewalld keep nobody out. Without an address a port is open on every interface; behind `127.0.0.1:` only the host itself reaches it. Containers of one network reach each other without it.";
    private const string Capabilities = "Docker gives 14 capabilities by itself. With `SYS_ADMIN`, `SYS_MODULE`, `SYS_RAWIO`, or `SYS_PTRACE` beside the host's processes, root in the container comes close to root on the host.";
    private const string Folders = "What begins with `/` or `./` is a folder of the host, which Docker makes as root when it is missing; a name is a volume, which stays until it is removed; a path alone is a volume without a name, which goes with its container. `:ro` keeps the container from writing.";
    private const string Lxcfs = "LXCFS answers for a file below `/proc` with what the container may use, so that `free`, `top` and programs that size themselves see the limits and not the host. It takes a memory or CPU limit to tell of, and its files belong together: `cpuinfo`, `diskstats`, `meminfo`, `stat`, `swaps` and `uptime`.";
    private const string UserNetworks = "Containers of one network find each other by name, and reach every port; those that share none do not reach each other.";

    /// <summary>The text; null for what says enough by itself.</summary>
    /// <param name="subject">The option's name in the catalogue, or the path of an attribute that is none.</param>
    /// <param name="value">Its value as written; null when it is not known.</param>
    public static string? Of(string subject, string? value) =>
        OfNetwork(subject, value) ?? OfStorage(subject, value) ?? OfSecurity(subject) ?? OfLifecycle(subject);

    private static string? OfNetwork(string subject, string? value) => subject switch
    {
        "network_mode" => OfMode(value) ?? "`bridge` is Docker's default network, `host` that of the host, `none` no network, and `container:` or `service:` that of another container.",
        "networks" or "services.*.networks.*" => OfMode(value) ?? UserNetworks + " Docker's default bridge knows no names.",
        "networks.*.driver" => OfDriver(value) ?? "`bridge` networks belong to one host. `macvlan` and `ipvlan` put containers beside the host into its own network, `overlay` spans the hosts of a Swarm.",
        "networks.*.internal" => "Its containers reach each other and nothing else, and publish no ports: the place for data stores, which other services reach through it.",
        "networks.*.ipam" => "Without it Docker takes the next free range of 172.17.0.0/12 and 192.168.0.0/16. A `macvlan` or `ipvlan` network needs the subnet and the gateway of the network that the host is in.",
        "ports" => Ports,
        "publish_all" => "The image decides which ports are open, and Docker at which numbers. " + Ports,
        "expose" => "This opens nothing: containers of one network reach each other at every port, and the host publishes none.",
        "dns" or "dns_search" or "dns_opt" => "In a network of one's own, containers ask Docker's own server at 127.0.0.11, which knows their names and passes on what it does not know.",
        "extra_hosts" => "`host-gateway` stands for the host's address. Other containers need no entry: in a network of one's own their names are known.",
        "links" => "Links are left from the default bridge, where no names are known. In a network of one's own they add no more than another name.",
        "ipv4_address" or "ipv6_address" => "It must lie in the network's subnet and belong to neither its gateway nor another container. Others better use the container's name.",
        "mac_address" or "network_mac_address" => "A container without a network of its own has none, and an `ipvlan` network gives all its containers that of the host's interface.",
        _ => null,
    };

    private static string? OfMode(string? value) => value switch
    {
        "host" => "The container has no network of its own: it reaches every service of the host, those on 127.0.0.1 too, binds the host's ports, and publishes none.",
        "none" => "The container has a loopback interface and nothing else: ports, DNS servers and extra hosts have no effect.",
        "bridge" or "default" => "Docker's default bridge is shared by all containers that name no network, and knows no names: they find each other by address or link alone.",
        not null when value.StartsWith("container:", StringComparison.Ordinal) || value.StartsWith("service:", StringComparison.Ordinal) =>
            "Both containers have one address and one set of ports: they reach each other on 127.0.0.1, cannot listen on the same port, and the one that is joined publishes for both.",
        _ => null,
    };

    private static string? OfDriver(string? value) => value switch
    {
        "bridge" => UserNetworks + " The way out goes through the host's address.",
        "macvlan" => "Each container has a hardware address and an address of its own in the host's network, with all its ports: publishing has no effect, and the host itself does not reach its containers. It needs `parent`, `subnet` and `gateway`; a parent `eth0.10` is the VLAN 10, of 1 to 4094.",
        "ipvlan" => "Each container has an address of its own in the host's network and shares the hardware address of the host's interface. Publishing has no effect, the host itself does not reach its containers, and one interface is the parent of one such network.",
        "overlay" => "It spans the hosts of a Swarm. Containers that are no services join it only where it is `attachable`.",
        _ => null,
    };

    private static string? OfStorage(string subject, string? value) => subject switch
    {
        "volumes" or "mounts" when value?.Contains("/lxcfs/proc/", StringComparison.Ordinal) is true => Lxcfs,
        "volumes" => Folders,
        "mounts" => "A folder of the host must be there, unlike behind `-v`. Types are `bind`, `volume`, `tmpfs` and `image`.",
        "mount_propagation" => "`rprivate` is the default. `rslave` shows the container what the host mounts later; `rshared` also shows the host what the container mounts.",
        "mount_selinux" => "`z` lets all containers have the folder, `Z` this one alone. Either takes it from the host's own services: never for a folder of the system.",
        "mount_create_host_path" => "Off, a folder that is missing is an error, and not made, empty and as root.",
        "volumes_from" => "It mounts all of them at the same paths. A volume that both mount by its name says the same where it is read.",
        "auto_remove" => "Volumes without a name go with the container, and with them data for which no other volume is mounted.",
        "volumes.*" => "A volume with a name outlives its containers. `docker compose down --volumes` and `docker volume prune --all` remove it.",
        "volumes.*.external" => "Compose neither makes nor removes it. `name` says what Docker calls it, where that is not the key.",
        _ => null,
    };

    private static string? OfSecurity(string subject) => subject switch
    {
        "privileged" => "All capabilities, all devices of the host and no seccomp or AppArmor profile: root in the container is root on the host. Nearly always a capability or a device is enough.",
        "cap_add" => Capabilities,
        "cap_drop" => "`ALL` drops those 14 that Docker gives. `cap_add` gives back what the program needs: often `CHOWN`, `SETGID` and `SETUID`, where the image starts as root and changes to another user.",
        "devices" => "A device is given past all permissions of files: a disk is every file on it. `:r` at the end keeps from writing only.",
        "device_cgroup_rules" => "A container may make device files by default, so that a rule is as good as the devices that it allows.",
        "read_only" => "Volumes and tmpfs mounts stay writable. What the program writes elsewhere, often below `/tmp` and `/run`, needs one of them.",
        "user" => "Without it the image decides, and most run as root. A number needs no entry in the image's `/etc/passwd`.",
        "security_opt" => "`no-new-privileges` keeps programs with the set-user-id bit from making anybody root. `seccomp=unconfined` and `apparmor=unconfined` take away what stops most break-outs.",
        "pid" => "With `host`, root in the container sees and ends the host's processes, and reads their variables.",
        "ipc" => "With `host`, the container shares memory with the host's programs. To be joined by others, a container must be `shareable`.",
        "uts" => "With `host`, the container has the host's name, and may have no `hostname` of its own.",
        "userns_mode" => "With `host`, root in the container is the host's root even where the daemon maps it to another user.",
        "cgroupns" => "With `host`, the container sees the control groups of the whole host. `private` is the default with version 2.",
        "cgroup_parent" => "The limits of that group hold in place of those that the daemon sets for all containers.",
        "sysctls" => "Only parameters that each namespace has for itself: `net.*`, `kernel.shm*`, `kernel.msg*`, `kernel.sem` and `fs.mqueue.*`. In the host's network there are no `net.*`.",
        "group_add" => "The group of a socket, such as `docker`, is as good as the socket.",
        "environment" => "Whoever may inspect the container reads the values. Passwords are better in a secret, which many images read where a variable with `_FILE` at its end says.",
        "secrets" => "A secret is a file below `/run/secrets`, and no part of what `docker inspect` shows.",
        "services.*.build.args" => "Arguments stay in the image's history. A password belongs in a secret of the build.",
        "oom_kill_disable" => "Control groups of version 2 discard it. Without a memory limit the host stops, and not the program.",
        "memory_swappiness" or "kernel_memory" => "Control groups of version 2 do not have it: Docker discards it.",
        "cpu_rt_runtime" or "cpu_rt_period" => "Docker refuses it with control groups of version 2.",
        "ulimits" => "A soft limit is what a process starts with, and never above the hard one. `nproc` counts the user's processes in all containers: to limit those of one, there is the limit of pids.",
        _ => null,
    };

    private static string? OfLifecycle(string subject) => subject switch
    {
        "restart" => "`always` also starts what was stopped by hand once the daemon starts anew, `unless-stopped` does not, and `on-failure:5` gives up after five failures. Docker waits longer from one time to the next, up to a minute.",
        "services.*.healthcheck" or "healthcheck_test" => "`CMD` runs a program of the image, `CMD-SHELL` a line in its shell, `NONE` nothing. The exit code 0 is healthy. Docker shows the result, and `depends_on` may wait for it; nothing is started again because of it.",
        "healthcheck_start_interval" => "It holds as long as the start period lasts, which is nothing unless it is set.",
        "stop_timeout" => "Databases often want more than ten seconds: what they have not written by then is lost, and repaired when they start.",
        "stop_signal" => "The first process gets it. A shell there does not pass it on: write `exec` before the program.",
        "init" => "It passes signals on and takes in processes that have ended, which a shell or a program as number 1 often does not.",
        "logging_driver" => "`json-file` grows without end unless `max-size` is set; `local` keeps the newest 100 MB; with `none` nothing tells why a container failed.",
        "logging_options" or "services.*.logging" => "For `json-file`, `max-size: 10m` and `max-file: 3` keep the log from filling the disk.",
        "depends_on" => "A list waits only until the others have started. `condition: service_healthy` waits for their health check, `service_completed_successfully` for their end.",
        _ => null,
    };
}
