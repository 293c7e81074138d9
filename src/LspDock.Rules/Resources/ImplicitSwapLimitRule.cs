using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>A memory limit alone allows as much swap again.</summary>
public sealed class ImplicitSwapLimitRule() : ContainerRule(RuleDescriptors.ImplicitSwapLimit)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        var limits = container.Limits;
        if (!limits.Memory.IsKnown(out var memory) || memory <= 0 || limits.MemorySwap is not null || container.IsPartial || container.IsShortLived) yield break;

        yield return Report(limits.Memory.Origin, $"{container.Origin.Subject} may take {ByteSize.Format(memory)} of swap beside {ByteSize.Format(memory)} of memory: nothing is said of swap",
            Fix.Unsafe("Allow no swap", () => container.Origin.Add(ContainerOption.MemorySwap, ByteSize.Digits(memory))));
    }
}
