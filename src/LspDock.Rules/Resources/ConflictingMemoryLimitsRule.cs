using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>Docker counts swap together with memory, and refuses numbers that do not fit each other.</summary>
public sealed class ConflictingMemoryLimitsRule() : ContainerRule(RuleDescriptors.ConflictingMemoryLimits)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        var limits = container.Limits;
        if (limits.MemorySwap.IsKnown(out var swap) && swap > 0 && Swap(container, limits.MemorySwap, swap) is { } finding) yield return finding;

        if (limits.MemoryReservation.IsKnown(out var reservation) && limits.Memory.IsKnown(out var memory) && memory > 0 && reservation > memory)
        {
            yield return Report(limits.MemoryReservation.Origin, $"{container.Origin.Subject} reserves {ByteSize.Format(reservation)} of memory and may take {ByteSize.Format(memory)}: Docker refuses a reservation above the limit",
                Fix.Unsafe($"Reserve {ByteSize.Format(memory)}", () => limits.MemoryReservation.Origin.Replace(ByteSize.Format(memory))),
                Fix.Unsafe($"Limit memory to {ByteSize.Format(reservation)}", () => limits.Memory.Origin.Replace(ByteSize.Format(reservation))))
                with
            { Related = [new RelatedPlace(limits.Memory.Origin, "The limit is here")] };
        }
    }

    private Finding? Swap(Container container, Setting<long> written, long swap)
    {
        var (limit, subject, both) = (container.Limits.Memory, container.Origin.Subject, ByteSize.Format(swap));
        if (limit is null && container.IsPartial || limit is not null && !limit.IsKnown(out _)) return null;

        if (!limit.IsKnown(out var memory) || memory == 0)
        {
            return Report(written.Origin, $"{subject} limits memory and swap together to {both}, and memory alone not at all: Docker refuses that",
                Fix.Unsafe($"Limit memory to {both}, without swap", () => limit is null ? container.Origin.Add(ContainerOption.Memory, ByteSize.Digits(swap)) : limit.Origin.Replace(both)));
        }
        if (swap >= memory) return null;

        var sum = ByteSize.Format(memory + swap);
        return Report(written.Origin, $"{subject} limits memory to {ByteSize.Format(memory)}, and memory and swap together to {both}: Docker refuses less for both than for memory",
            Fix.Unsafe($"Write {sum}, memory and {both} of swap", () => written.Origin.Replace(sum)),
            Fix.Unsafe($"Write {ByteSize.Format(memory)}, which allows no swap", () => written.Origin.Replace(ByteSize.Format(memory))))
            with
        { Related = [new RelatedPlace(limit.Origin, "The memory limit is here")] };
    }
}
