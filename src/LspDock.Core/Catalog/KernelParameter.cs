using System.Collections.Immutable;

namespace LspDock.Catalog;

/// <summary>Which kernel parameters a container can have for itself: those that the kernel keeps apart for each namespace.</summary>
/// <seealso href="https://docs.docker.com/reference/cli/docker/container/run/#sysctl"/>
public static class KernelParameter
{
    private static readonly ImmutableHashSet<string> OfIpc =
        ["kernel.msgmax", "kernel.msgmnb", "kernel.msgmni", "kernel.sem", "kernel.shmall", "kernel.shmmax", "kernel.shmmni", "kernel.shm_rmid_forced"];

    /// <summary>Whether the network namespace has it: <c>net.ipv4.ip_forward</c>.</summary>
    public static bool IsOfNetwork(string name) => name.StartsWith("net.", StringComparison.Ordinal);

    /// <summary>Whether the IPC namespace has it: <c>kernel.shmmax</c>.</summary>
    public static bool IsOfIpc(string name) => name.StartsWith("fs.mqueue.", StringComparison.Ordinal) || OfIpc.Contains(name);

    /// <summary>Whether there is only one for the whole host: <c>vm.max_map_count</c>.</summary>
    public static bool IsOfHost(string name) => name.IndexOf('.') > 0 && name != "kernel.domainname" && !IsOfNetwork(name) && !IsOfIpc(name);
}
