using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>Each file of LXCFS takes the place of the kernel's file of the same name.</summary>
public sealed class LxcfsMismatchRule() : ContainerRule(RuleDescriptors.LxcfsMismatch)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        var mounts = LxcfsMount.Of(container);
        foreach (var mount in mounts)
        {
            if (mount.IsRight) continue;

            var right = mount.Folder + mount.Target;
            var isTaken = mounts.Any(other => other != mount && other.Target == mount.Target);
            yield return Report(mount.Mount.Origin, $"{container.Origin.Subject} has the '{mount.File}' of LXCFS in the place of '{LxcfsMount.ProcFolder}{mount.Target}': programs cannot read it there",
                isTaken ? Array.Empty<Fix>() : [Fix.Unsafe($"Mount '{right}' there", () => WithSource(mount.Mount, right))]);
        }
    }

    private static Edit WithSource(Mount mount, string path) => mount.Origin.BindPath(path) is { IsAvailable: true } edit ? edit : mount.Source!.Origin.Replace(path);
}
