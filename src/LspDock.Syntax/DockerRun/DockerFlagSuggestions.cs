using System.Collections.Immutable;
using LspDock.Catalog;
using LspDock.Syntax.Compose.Validation;

namespace LspDock.Syntax.DockerRun;

/// <summary>What a flag was meant to be that <c>docker run</c> does not have.</summary>
public static class DockerFlagSuggestions
{
    private static readonly ImmutableArray<string> LongFlags =
        [.. ContainerOption.All.SelectMany(option => option.RunFlags).Where(flag => flag.StartsWith("--", StringComparison.Ordinal))];

    /// <summary>The flag that a mistyped one was plainly meant to be; null when that cannot be told.</summary>
    /// <param name="spelling">The flag as written, without its value.</param>
    public static string? Nearest(string spelling)
    {
        var name = spelling.TrimStart('-');
        if (name.Length == 1) return spelling.Length > 2 && ContainerOption.FindByFlag("-" + name) is not null ? "-" + name : null;
        return Synonym(name) ?? (name.Length > 2 ? NearestName.Of("--" + name, LongFlags) : null);
    }

    /// <summary>The command that has a flag which <c>docker run</c> lacks, such as <c>docker build</c> for <c>--build-arg</c>; null when none is known.</summary>
    /// <param name="spelling">The flag as written, without its value.</param>
    public static string? OtherCommand(string spelling) => spelling switch
    {
        "--build-arg" or "--tag" or "--file" or "--target" or "--no-cache" or "--cache-from" or "--squash" or "--build-context" => "docker build",
        "--replicas" or "--publish-add" or "--constraint" or "--secret" or "--config" or "--with-registry-auth" or "--limit-memory" or "--limit-cpu" or "--reserve-memory" => "docker service create",
        "--scale" or "--build" or "--no-deps" or "--service-ports" or "--remove-orphans" or "--force-recreate" => "docker compose",
        "--filter" or "--no-trunc" or "--format" => "docker ps",
        "--subnet" or "--gateway" or "--ip-range" => "docker network create",
        "--userns-remap" or "--storage-driver" or "--insecure-registry" or "--default-ulimit" => "dockerd",
        "--tail" or "--follow" => "docker logs",
        "--pod" or "--replace" or "--tz" or "--secrets" or "--systemd" or "--rmi" or "--authfile" or "--passwd" or "--umask" or "--uidmap" or "--gidmap" or "--rootfs" => "podman run",
        "--context" or "--host" or "--debug" or "--log-level" or "--tls" or "--tlsverify" or "--tlscacert" => "docker itself, before 'run'",
        _ => null,
    };

    /// <summary>What the flag is called here that has another name elsewhere.</summary>
    private static string? Synonym(string name) => name.ToLowerInvariant().Replace('_', '-') switch
    {
        "port" or "ports" => "--publish",
        "cpuset" => "--cpuset-cpus",
        "mem" or "mem-limit" or "memory-limit" => "--memory",
        "environment" => "--env",
        "remove" => "--rm",
        "daemon" or "background" => "--detach",
        "restart-policy" => "--restart",
        "working-dir" => "--workdir",
        "network-mode" => "--network",
        "container-name" => "--name",
        "memswap-limit" => "--memory-swap",
        "extra-hosts" => "--add-host",
        _ => null,
    };
}
