using LspDock.Model;

namespace LspDock.Linting;

/// <summary>A rule about a stage of a Dockerfile.</summary>
public abstract class StageRule(RuleDescriptor descriptor) : Rule(descriptor)
{
    /// <summary>What is wrong with the stage.</summary>
    public abstract IEnumerable<Finding> Check(BuildStage stage);

    internal sealed override IEnumerable<Finding> Check(LintDocument document, LintSettings settings) =>
        document.Stages.SelectMany(Check);
}
