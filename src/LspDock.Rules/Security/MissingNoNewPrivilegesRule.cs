using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>A program with the set-user-id bit makes anybody in the container root again.</summary>
public sealed class MissingNoNewPrivilegesRule() : ContainerRule(RuleDescriptors.MissingNoNewPrivileges)
{
    private const string Name = "no-new-privileges";
    private const string Set = Name + ":true";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (container is { IsPartial: true } or { IsShortLived: true } || container.Privileged.Is(true)) yield break;

        var options = container.Options.Texts(ContainerOption.SecurityOpt);
        if (options.FirstOrDefault(option => option.IsKnown(out var text) && text.StartsWith(Name, StringComparison.Ordinal)) is { } written)
        {
            if (written.Is(Name + ":false") || written.Is(Name + "=false")) yield return Report(written.Origin, $"{container.Origin.Subject} lets its processes gain privileges", Fix.Unsafe($"Set {Name}", () => written.Origin.Replace(Set)));
        }
        else if (options.All(option => option.IsKnown(out _)))
        {
            yield return Report(container.Origin, $"{container.Origin.Subject} lets its processes gain privileges by programs with the set-user-id bit", Fix.Unsafe($"Set {Name}", () => container.Origin.Add(ContainerOption.SecurityOpt, Set)));
        }
    }
}
