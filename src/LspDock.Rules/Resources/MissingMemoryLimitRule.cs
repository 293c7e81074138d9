using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>A container without a memory limit can take all memory of the host.</summary>
public sealed class MissingMemoryLimitRule() : ContainerRule(RuleDescriptors.MissingMemoryLimit)
{
    private const long Megabyte = 1024 * 1024;
    private const long Gigabyte = 1024 * Megabyte;
    private const long LeastSuggested = 512 * Megabyte;
    private const long MostSuggested = 1024 * Gigabyte;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        var limits = container.Limits;
        // Docker refuses a limit of memory and swap together without one of memory, which another rule says.
        if (limits.MemorySwap.IsKnown(out var swap) && swap > 0) yield break;

        if (limits.Memory.Is(0))
        {
            var bytes = Suggested(container);
            yield return Report(limits.Memory.Origin, $"{container.Origin.Subject} sets its memory limit to 0, which is no limit", Fix.Unsafe(Title(bytes), () => limits.Memory.Origin.Replace(ByteSize.Format(bytes))));
        }
        else if (limits.Memory is null && MustBeLimited.Applies(container))
        {
            var bytes = Suggested(container);
            yield return Report(container.Origin, $"{container.Origin.Subject} has no memory limit{(limits.MemoryReservation is null ? "" : ", as a reservation is none")}: it can take all memory of the host",
                Fix.Unsafe(Title(bytes), () => container.Origin.Add(ContainerOption.Memory, ByteSize.Digits(bytes))));
        }
    }

    /// <summary>A limit above what the container is known to ask for, such as its reservation, below which Docker takes none.</summary>
    private static long Suggested(Container container)
    {
        var demand = MemoryDemand.Of(container);
        var bytes = LeastSuggested;
        while (bytes < MostSuggested && demand >= bytes) bytes *= 2;
        return bytes;
    }

    private static string Title(long bytes) => bytes < Gigabyte ? $"Limit memory to {bytes / Megabyte} MB" : $"Limit memory to {bytes / Gigabyte} GB";
}
