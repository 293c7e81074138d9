namespace LspDock.Rules.Resources;

/// <summary>What is said of the memory at <c>/dev/shm</c> that processes share.</summary>
internal static class SharedMemory
{
    /// <summary>Whether a container with this mode of <c>ipc</c> has the shared memory of the host or of another container.</summary>
    public static bool IsOfOthers(string mode) => mode == "host" || mode.StartsWith("container:", StringComparison.Ordinal) || mode.StartsWith("service:", StringComparison.Ordinal);

    /// <summary>Whether a container with this mode of <c>ipc</c> has shared memory of its own.</summary>
    public static bool IsOwn(string mode) => mode != "none" && !IsOfOthers(mode);
}
