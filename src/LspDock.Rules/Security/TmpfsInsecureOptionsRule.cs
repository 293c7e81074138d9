using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>Docker mounts memory so that nothing in it runs; options can take that back.</summary>
public sealed class TmpfsInsecureOptionsRule() : ContainerRule(RuleDescriptors.TmpfsInsecureOptions)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        foreach (var mount in container.Mounts)
        {
            if (mount.Modes.IsEmpty || !mount.Kind.Is(MountKind.Tmpfs) || !mount.Target.IsKnown(out var path)) continue;

            foreach (var mode in mount.Modes)
            {
                if (!mode.IsKnown(out var word) || Allows(word) is not { } allowed) continue;

                Edit Remove() => mount.Origin.ExchangeMode(word, with: null);
                yield return Report(mode.Origin, $"{container.Origin.Subject} mounts memory at '{path}' with '{word}': {allowed}",
                    // There are programs that unpack what they run.
                    word == "exec" ? Fix.Offered($"Remove '{word}'", Remove) : Fix.Unsafe($"Remove '{word}'", Remove));
            }
        }
    }

    /// <summary>What a word allows; null when it is harmless.</summary>
    private static string? Allows(string word) => word switch
    {
        "exec" => "what an intruder writes there can be run",
        "suid" => "programs in it can make anybody root of the container",
        "dev" => "device files in it work",
        _ => null,
    };
}
