using LspDock.Linting;
using LspDock.Model;
using LspDock.Rules.Compose;

namespace LspDock.Rules.CrossFile;

/// <summary>A build stops at a target that is no stage of its Dockerfile.</summary>
public sealed class UndefinedBuildTargetRule() : ContainerRule(RuleDescriptors.UndefinedBuildTarget)
{
    /// <summary>So many stages are named in a message.</summary>
    private const int MostNamed = 5;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (!container.Build.IsKnown(out var build) || build is not { Stages: { IsEmpty: false } stages, Stage: null }) yield break;
        if (build.Target is not { IsDefault: false } target || !target.IsKnown(out var name)) yield break;

        List<string> names = [.. stages.Select(stage => stage.Name.IsKnown(out var known) ? known : "").Where(known => known.Length > 0).Distinct(StringComparer.Ordinal)];
        var others = names.Count == 0 ? "its stages have no names" : names.Count > MostNamed ? $"it has {names.Count} others" : $"it has {BuildNames.List(names)}";
        var near = NearMiss.Of(name, names);
        yield return Report(target.Origin, $"{container.Origin.Subject} builds stage '{name}', but {BuildNames.Dockerfile(build)} has no stage of that name; {others}",
            near is null ? [] : [Fix.Safe($"Build stage '{near}'", () => target.Origin.Replace(near))])
            with { Related = [.. stages.Where(stage => stage.Name is not null).Take(MostNamed).Select(stage => new RelatedPlace(stage.Origin, $"Stage '{(stage.Name.IsKnown(out var known) ? known : "")}' begins here"))] };
    }
}
