using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.CrossFile;

/// <summary>Without the argument that stands in its FROM, a Dockerfile has no base image and no build begins.</summary>
public sealed class UnsetBuildArgumentRule() : ContainerRule(RuleDescriptors.UnsetBuildArgument)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (!container.Build.IsKnown(out var build) || build.Stages is not { } stages) yield break;

        foreach (var stage in stages)
        {
            if (stage.NeededArgument is not { } name || build.Arguments.Any(argument => argument.Name == name)) continue;

            yield return Report(container.Build.Origin, $"{container.Origin.Subject} gives no build argument '{name}', without which {BuildNames.Dockerfile(build)} has no base image") with
            {
                Related = [new RelatedPlace(stage.Origin, $"'{name}' is used here and has no default")],
            };
            yield break;
        }
    }
}
