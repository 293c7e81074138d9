using LspDock.Model;

namespace LspDock.Linting;

/// <summary>A rule about several things of a project.</summary>
public abstract class ProjectRule(RuleDescriptor descriptor) : Rule(descriptor)
{
    /// <summary>What is wrong in the project.</summary>
    public abstract IEnumerable<Finding> Check(DockerProject project, RuleScope scope);

    internal sealed override IEnumerable<Finding> Check(LintDocument document, LintSettings settings) =>
        document.Projects.SelectMany(project => Check(project, new RuleScope(project, settings)));
}
