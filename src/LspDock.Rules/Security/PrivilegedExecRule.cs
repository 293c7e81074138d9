using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>A privileged command has the rights of the host's root in a container that was made without them.</summary>
public sealed class PrivilegedExecRule() : ProjectRule(RuleDescriptors.PrivilegedExec)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope) =>
        from execution in project.Executions
        where execution.Privileged.Is(true)
        let at = execution.Privileged!.Origin
        select Report(at, $"{execution.Subject} runs privileged: it has every right of the host's root, whatever its container was given", Fix.Offered("Run it with the container's own rights", at.Remove));
}
