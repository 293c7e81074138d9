using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Compose.Merging;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses an external volume that it is also told how to make.</summary>
public sealed class ExternalWithAttributesRule() : SyntaxNodeRule<ComposeProject>(RuleDescriptors.ExternalWithAttributes)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ComposeProject node)
    {
        foreach (var volume in node.Volumes.Entries)
        {
            if (volume.Value.Mapping is not { } settings || settings["external"] is not { } external || !IsTrue(external)) continue;

            var others = settings.Entries.Where(entry => entry.Name is not ("external" or "name") && !entry.Name.StartsWith("x-", StringComparison.Ordinal)).ToList();
            if (others.Count == 0) continue;

            var names = string.Join(" and ", others.Select(entry => $"'{entry.Name}'"));
            yield return Report(external.Origin, $"Volume '{volume.Name}' exists outside of the project, and has {names}, as if it were made here",
                Fix.Safe(others.Count == 1 ? $"Remove {names}" : "Remove what would make it", () => Edit.All(others.Select(other => other.Value.Origin.Remove()))),
                Fix.Offered("Let the project make it", external.Origin.Remove))
                with
            { Related = RelatedPlaces.Of(external.Origin, others.Select(other => new RelatedPlace(other.Value.Origin, "An external volume is not made here"))) };
        }
    }

    /// <summary>The old form gives the volume's name below.</summary>
    private static bool IsTrue(ComposeValue external) => external.Mapping is not null || external.Boolean() is var written && written.Is(true) && !written.IsDefault;
}
