using LspDock.Model;

namespace LspDock.Syntax.Compose;

/// <summary>Reads a service's limits, from <c>deploy.resources</c> where it has them, else from the short keys.</summary>
internal static class ComposeLimits
{
    /// <summary>The limits.</summary>
    public static ResourceLimits Read(ComposeMapping service)
    {
        var resources = service["deploy"]?.Mapping?["resources"]?.Mapping;
        var limits = resources?["limits"]?.Mapping;
        var reservations = resources?["reservations"]?.Mapping;
        return new()
        {
            Memory = (limits?["memory"] ?? service["mem_limit"])?.Size(),
            MemorySwap = service["memswap_limit"]?.Size(),
            MemoryReservation = (reservations?["memory"] ?? service["mem_reservation"])?.Size(),
            Cpus = (limits?["cpus"] ?? service["cpus"])?.Decimal(),
            CpuQuota = service["cpu_quota"]?.Integer(),
            CpuPeriod = service["cpu_period"]?.Integer(),
            CpuShares = service["cpu_shares"]?.Integer(),
            CpuSet = service["cpuset"]?.Text(),
            Pids = (limits?["pids"] ?? service["pids_limit"])?.Integer(),
        };
    }
}
