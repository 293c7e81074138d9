using LspDock.Model;

namespace LspDock.Linting;

/// <summary>A rule about a container, whatever notation it is written in.</summary>
public abstract class ContainerRule(RuleDescriptor descriptor) : Rule(descriptor)
{
    /// <summary>What is wrong with the container.</summary>
    public abstract IEnumerable<Finding> Check(Container container, RuleScope scope);

    internal sealed override IEnumerable<Finding> Check(LintDocument document, LintSettings settings) =>
        from project in document.Projects
        let scope = new RuleScope(project, settings)
        from container in project.Containers
        from finding in Check(container, scope)
        select finding with { Subject = container.Origin.Subject };
}
