using System.Collections.Immutable;
using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>Programs put together what several files of <c>/proc</c> say: where some show the container and some the host, the result is neither.</summary>
public sealed class LxcfsIncompleteRule() : ContainerRule(RuleDescriptors.LxcfsIncomplete)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        var mounts = LxcfsMount.Of(container);
        // A mount whose target is not known may be the one that is missing.
        if (mounts.IsEmpty || container.IsPartial || container.Mounts.Any(mount => !mount.Target.IsKnown(out _))) yield break;

        ImmutableArray<string> missing = [.. LxcfsMount.Set.Where(file => mounts.All(mount => mount.Target != file && mount.File != file))];
        if (missing.IsEmpty) yield break;

        var first = mounts[0];
        yield return Report(first.Mount.Origin, $"{container.Origin.Subject} has files of LXCFS, but still sees the host's {string.Join(", ", missing.Select(file => $"'{LxcfsMount.ProcFolder}{file}'"))}",
            Fix.Unsafe(missing.Length == 1 ? "Mount it, too" : "Mount them, too", () => container.Origin.Add(ContainerOption.Volumes, [.. missing.Select(file => $"{first.Folder}{file}:{LxcfsMount.ProcFolder}{file}{Access(first.Mount)}")])));
    }

    /// <summary>The access as the others have it.</summary>
    private static string Access(Mount mount) => mount.ReadOnly.IsKnown(out var isReadOnly) ? isReadOnly ? ":ro" : ":rw" : "";
}
