using LspDock.Model;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose;

/// <summary>Reads a service's limits, from <c>deploy.resources</c> where it has them, else from the short keys.</summary>
internal static class ComposeLimits
{
    /// <summary>The limits.</summary>
    public static ResourceLimits Read(ComposeMapping service, YamlNode keep)
    {
        var resources = Below(Below(service, "deploy", keep), "resources", keep);
        var limits = Below(resources, "limits", keep);
        var reservations = Below(resources, "reservations", keep);
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

    private static ComposeMapping? Below(ComposeMapping? mapping, string key, YamlNode keep) => mapping?[key] is { } value ? ComposeMapping.Of(value, keep) : null;
}
