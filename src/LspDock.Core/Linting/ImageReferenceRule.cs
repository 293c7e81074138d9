using System.Collections.Immutable;
using LspDock.Model;

namespace LspDock.Linting;

/// <summary>A rule about an image's name, be it a container's or a build stage's.</summary>
public abstract class ImageReferenceRule(RuleDescriptor descriptor) : Rule(descriptor)
{
    /// <summary>What is wrong with the reference.</summary>
    /// <param name="image">The reference as written.</param>
    /// <param name="subject">What uses it, at the start of a sentence: "Service 'db'", "Stage 'build'".</param>
    public abstract IEnumerable<Finding> Check(Setting<ImageReference> image, string subject);

    internal sealed override IEnumerable<Finding> Check(LintDocument document, LintSettings settings)
    {
        // A document may build an image in one notation and use it in another.
        var built = document.Projects.SelectMany(project => project.BuiltImages).ToImmutableHashSet();
        var containers =
            from project in document.Projects
            from container in project.Containers
                // The image of a service that is built is only the name that the result gets.
            where container is { Image: not null, Build: null } && !IsBuilt(container.Image)
            from finding in Check(container.Image!, container.Origin.Subject)
            select finding with { Subject = container.Origin.Subject };
        var stages =
            from stage in document.Stages
            where stage.BaseImage is not null && !IsBuilt(stage.BaseImage)
            from finding in Check(stage.BaseImage!, stage.Name.IsKnown(out var name) ? $"Stage '{name}'" : "This stage")
            select finding;
        return containers.Concat(stages);

        bool IsBuilt(Setting<ImageReference>? used) => used.IsKnown(out var image) && built.Contains(image.FamiliarName);
    }
}
