using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Compose;

/// <summary>A secret that no service uses is not even made.</summary>
public sealed class UnusedSecretRule() : ProjectRule(RuleDescriptors.UnusedSecret)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        if (project.Secrets.IsEmpty || !project.DeclaresEverything || !project.IsAlone || UsedNames.Of(project, container => container.Secrets.Select(use => use.Name)) is not { } used) return [];

        return from secret in UsedNames.Unused(project.Secrets, secret => secret.Name, used)
               select Report(secret.Origin, $"Secret '{UsedNames.Known(secret.Name)}' is declared, and no service uses it", UsedNames.Removal(secret.Origin, secret.External));
    }
}
