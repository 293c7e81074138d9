using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>Below another control group other limits hold.</summary>
public sealed class CustomCgroupParentRule() : ContainerRule(RuleDescriptors.CustomCgroupParent)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (container.Options.Text(ContainerOption.CgroupParent) is { } parent && parent.IsKnown(out var name) && name.Length > 0)
        {
            yield return Report(parent.Origin, $"{container.Origin.Subject} is put below the control group '{name}', whose limits hold in place of those for all containers", Fix.Offered("Leave it where Docker puts it", parent.Origin.Remove));
        }
    }
}
