using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses a file in which a service uses a config that no file declares.</summary>
public sealed class UndefinedConfigRule() : ProjectRule(RuleDescriptors.UndefinedConfig)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        if (!project.DeclaresEverything) return [];

        var declared = MissingName.Names(project.Configs.Select(config => config.Name));
        return from missing in MissingName.Of(project, declared, container => container.Configs.Select(use => NameUse.Of(use.Name, container)))
               let message = $"{missing.Who("uses", "use")} config '{missing.Name}', which is not declared"
               select missing.Complete(Report(missing.First.At, message, FixesOf(missing, declared)), "uses it");
    }

    private static IEnumerable<Fix> FixesOf(MissingName missing, HashSet<string> declared)
    {
        if (missing.UseNearest(declared, container => container.Configs.Select(used => used.Name)) is { } rename) yield return rename;
        // Only its author knows where it is kept.
        yield return Fix.Offered($"Declare config '{missing.Name}', read from './{missing.Name}.txt'", () => missing.First.Container.Origin.DeclareConfig(missing.Name, $"./{missing.Name}.txt"));
    }
}
