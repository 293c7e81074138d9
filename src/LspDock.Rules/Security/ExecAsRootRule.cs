using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>A container whose program is no root is entered as root all the same.</summary>
public sealed class ExecAsRootRule() : ProjectRule(RuleDescriptors.ExecAsRoot)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope) =>
        from execution in project.Executions
        where execution.User.IsKnown(out var user) && RootUser.Is(user)
        let at = execution.User!.Origin
        select Report(at, $"{execution.Subject} runs as root in its container, whatever user the container has", Fix.Offered("Run it as the container's own user", at.Remove));
}
