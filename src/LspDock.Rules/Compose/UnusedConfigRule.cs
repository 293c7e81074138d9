using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Compose;

/// <summary>A config that no service uses is not even made.</summary>
public sealed class UnusedConfigRule() : ProjectRule(RuleDescriptors.UnusedConfig)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        if (project.Configs.IsEmpty || !project.DeclaresEverything || !project.IsAlone || UsedNames.Of(project, container => container.Configs.Select(use => use.Name)) is not { } used) return [];

        return from config in UsedNames.Unused(project.Configs, config => config.Name, used)
               select Report(config.Origin, $"Config '{UsedNames.Known(config.Name)}' is declared, and no service uses it", UsedNames.Removal(config.Origin, config.External));
    }
}
