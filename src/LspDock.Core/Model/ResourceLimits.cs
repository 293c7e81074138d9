namespace LspDock.Model;

/// <summary>What a container may take of the host. A null limit is not written.</summary>
public sealed record ResourceLimits
{
    /// <summary>Memory limit in bytes; 0 is none, at least 6 MiB otherwise.</summary>
    public Setting<long>? Memory { get; init; }

    /// <summary>Memory plus swap in bytes; -1 is unlimited.</summary>
    public Setting<long>? MemorySwap { get; init; }

    /// <summary>Memory reservation (soft limit) in bytes.</summary>
    public Setting<long>? MemoryReservation { get; init; }

    /// <summary>Number of CPUs, such as 0.5; 0 is no limit.</summary>
    public Setting<decimal>? Cpus { get; init; }

    /// <summary>CPU time per period in microseconds; 0 or negative is no limit.</summary>
    public Setting<long>? CpuQuota { get; init; }

    /// <summary>Length of a CPU period in microseconds, 1,000 to 1,000,000.</summary>
    public Setting<long>? CpuPeriod { get; init; }

    /// <summary>Relative CPU weight under contention; no limit.</summary>
    public Setting<long>? CpuShares { get; init; }

    /// <summary>CPUs the container may run on, such as <c>0-2,4</c>.</summary>
    public Setting<string>? CpuSet { get; init; }

    /// <summary>Number of processes; 0 or negative is unlimited.</summary>
    public Setting<long>? Pids { get; init; }
}
