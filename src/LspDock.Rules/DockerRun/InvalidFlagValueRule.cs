using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax.DockerRun;

namespace LspDock.Rules.DockerRun;

/// <summary>Docker starts nothing when it cannot read the value of a flag.</summary>
public sealed class InvalidFlagValueRule() : ContainerRule(RuleDescriptors.InvalidFlagValue)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope) =>
        container.Origin is DockerRunOrigin { Command: { IsDocker: true } command }
            ? DockerFlagValues.Check(command).Select(flaw => DockerFlawReport.Of(Descriptor, command, flaw))
            : [];
}
