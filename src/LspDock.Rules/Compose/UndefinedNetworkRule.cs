using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses a file in which a service is attached to a network that no file declares.</summary>
public sealed class UndefinedNetworkRule() : ProjectRule(RuleDescriptors.UndefinedNetwork)
{
    private const string Default = "default";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        if (!project.DeclaresEverything) return [];

        var declared = MissingName.Names(project.Networks.Select(network => network.Name));
        declared.Add(Default);
        return from missing in MissingName.Of(project, declared, container => container.Networks.Select(network => NameUse.Of(network.Name, container)))
               let message = $"{missing.Who("is", "are")} attached to network '{missing.Name}', which is not declared"
               select missing.Complete(Report(missing.First.At, message, FixesOf(missing, declared)), "is attached to it");
    }

    private static IEnumerable<Fix> FixesOf(MissingName missing, HashSet<string> declared)
    {
        // Below networks these name networks of the project's own, which is not what is meant.
        if (missing.Name is "host" or "none" or "bridge") yield break;

        if (missing.UseNearest(declared.Where(other => other != Default), container => container.Networks.Select(used => used.Name)) is { } rename) yield return rename;
        yield return Fix.Safe($"Declare network '{missing.Name}'", () => missing.First.Container.Origin.DeclareNetwork(missing.Name));
    }
}
