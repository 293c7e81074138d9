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
            ? DockerFlagValues.Check(command).Where(flaw => !IsToldOfAsVolume(flaw)).Select(flaw => DockerFlawReport.Of(Descriptor, command, flaw))
            : [];

    /// <summary>A relative path behind <c>-v</c> is the name of a volume, and none that Docker takes.</summary>
    private static bool IsToldOfAsVolume(DockerFlagFlaw flaw) => flaw is { Flaw: DockerFlaw.RelativeSource, Flag.Name: "--volume" };
}
