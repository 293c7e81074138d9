using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses services that wait for each other.</summary>
public sealed class DependencyCycleRule() : ProjectRule(RuleDescriptors.DependencyCycle)
{
    private const int MostShown = 8;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope) =>
        // Commands of a script run one after the other.
        project.HasOwnNetwork ? new DependencyGraph(project).Cycles().Select(Report) : [];

    private Finding Report(ImmutableArray<DependencyGraph.Step> cycle)
    {
        var (service, reference) = cycle[0];
        if (cycle.Length == 1) return Report(reference.Target.Origin, $"{service.Origin.Subject} depends on itself in {reference.Attribute}", Fix.Safe("Remove the dependency on itself", reference.Target.Origin.Remove));

        return Report(reference.Target.Origin, $"Services wait for each other: {Path(cycle)}", cycle.Where(step => step.Reference.Attribute is "depends_on" or "links").Take(MostShown).Select(Remove)) with
        {
            Related = RelatedPlaces.Of(reference.Target.Origin, cycle.Skip(1).Select(step => new RelatedPlace(step.Reference.Target.Origin, $"{step.Service.Origin.Subject} names '{NameOf(step.Reference.Target)}' in {step.Reference.Attribute}"))),
        };
    }

    /// <summary>Only the author knows which of them can do without the other.</summary>
    private static Fix Remove(DependencyGraph.Step step) =>
        Fix.Offered($"Let '{NameOf(step.Service.Name)}' start without '{NameOf(step.Reference.Target)}'", step.Reference.Target.Origin.Remove);

    private static string Path(ImmutableArray<DependencyGraph.Step> cycle)
    {
        var names = cycle.Select(step => NameOf(step.Service.Name)).ToList();
        if (names.Count > MostShown) names = [.. names.Take(MostShown - 2), "…", names[names.Count - 1]];
        return string.Join(" → ", [.. names, names[0]]) + (cycle.Length > MostShown ? $" ({cycle.Length} services)" : "");
    }

    private static string NameOf(Setting<string>? name) => name.IsKnown(out var known) ? known : "";
}
