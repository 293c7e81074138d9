using LspDock.Model;

namespace LspDock.Linting;

/// <summary>A rule about a container, whatever notation it is written in.</summary>
public abstract class ContainerRule(RuleDescriptor descriptor) : Rule(descriptor)
{
    /// <summary>What is wrong with the container.</summary>
    public abstract IEnumerable<Finding> Check(Container container, RuleScope scope);

    internal sealed override IEnumerable<Finding> Check(LintDocument document, LintSettings settings)
    {
        foreach (var project in document.Projects)
        {
            var scope = new RuleScope(project, settings);
            foreach (var container in project.Containers)
            {
                foreach (var finding in Check(container, scope)) yield return finding with { Subject = container.Origin.Subject };
            }
        }
    }
}
