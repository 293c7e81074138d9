using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>A container without a memory limit can take all memory of the host.</summary>
public sealed class MissingMemoryLimitRule() : ContainerRule(RuleDescriptors.MissingMemoryLimit)
{
    private const long SuggestedBytes = 512 * 1024 * 1024;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        var memory = container.Limits.Memory;
        if (memory.Is(0))
        {
            yield return Report(memory.Origin, $"{container.Origin.Subject} sets its memory limit to 0, which is no limit", Fix.Unsafe("Limit memory to 512 MB", () => memory.Origin.Replace(ByteSize.Format(SuggestedBytes))));
        }
        else if (memory is null && MustBeLimited.Applies(container))
        {
            yield return Report(container.Origin, $"{container.Origin.Subject} has no memory limit{(container.Limits.MemoryReservation is null ? "" : ", as a reservation is none")}: it can take all memory of the host",
                Fix.Unsafe("Limit memory to 512 MB", () => container.Origin.Add(ContainerOption.Memory, ByteSize.Digits(SuggestedBytes))));
        }
    }
}
