using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses a file in which a service uses a language model that no file declares.</summary>
public sealed class UndefinedModelRule() : ProjectRule(RuleDescriptors.UndefinedModel)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        if (!project.DeclaresEverything) return [];

        var declared = MissingName.Names(project.Models.Select(model => model.Name));
        return from missing in MissingName.Of(project, declared, container => container.Models.Select(use => NameUse.Of(use.Name, container)))
               let message = $"{missing.Who("uses", "use")} model '{missing.Name}', which is not declared"
               select missing.Complete(Report(missing.First.At, message, FixesOf(missing, declared)), "uses it");
    }

    private static IEnumerable<Fix> FixesOf(MissingName missing, HashSet<string> declared)
    {
        if (missing.UseNearest(declared, container => container.Models.Select(used => used.Name)) is { } rename) yield return rename;
        // Docker keeps its own models under ai; only the author knows which one is meant.
        yield return Fix.Offered($"Declare model '{missing.Name}' as 'ai/{missing.Name}'", () => missing.First.Container.Origin.DeclareModel(missing.Name, "ai/" + missing.Name));
    }
}
