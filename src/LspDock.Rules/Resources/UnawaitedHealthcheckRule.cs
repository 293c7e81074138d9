using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Resources;

/// <summary>Compose waits for a health check only where it is told to.</summary>
public sealed class UnawaitedHealthcheckRule() : ProjectRule(RuleDescriptors.UnawaitedHealthcheck)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        if (project.IsExcerpt) yield break;

        var @checked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var container in project.Containers)
        {
            if (container is { IsDisabled: false, HealthCheck: { IsOff: false, Test: not null, Disabled: null } } && container.Name.IsKnown(out var name)) @checked.Add(name);
        }
        if (@checked.Count == 0) yield break;

        foreach (var container in project.Containers)
        {
            foreach (var reference in container.References)
            {
                // Who writes that the start is enough has thought of it.
                if (reference is not { Attribute: "depends_on", Condition: null, Origin: { } origin } || !reference.Target.IsKnown(out var name) || !@checked.Contains(name)) continue;

                yield return Report(reference.Target.Origin, $"{container.Origin.Subject} waits only until '{name}' has started, which has a health check", Fix.Unsafe($"Wait until '{name}' is healthy", origin.AwaitHealth)) with { Subject = container.Origin.Subject };
            }
        }
    }
}
