using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Images;

/// <summary>An image without a version is another one tomorrow.</summary>
public sealed class ImageUntaggedOrLatestRule() : ImageReferenceRule(RuleDescriptors.ImageUntaggedOrLatest)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Setting<ImageReference> image, string subject)
    {
        if (!image.IsKnown(out var reference) || reference.Digest is not null || reference.IsId || LocalImage.Is(reference)) yield break;

        if (reference.Tag is null) yield return Report(image.Origin, $"{subject} uses '{reference}' without a tag, which is whatever 'latest' is on the day it is pulled");
        else if (MovingTag.Is(reference.Tag)) yield return Report(image.Origin, $"{subject} uses '{reference}', which is another image whenever a new one is pushed");
    }
}
