using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Images;

/// <summary>A tag can be pushed again; a digest is the content itself.</summary>
public sealed class ImageNotDigestPinnedRule() : ImageReferenceRule(RuleDescriptors.ImageNotDigestPinned)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Setting<ImageReference> image, string subject)
    {
        // Without a version there is something else to be said first.
        if (!image.IsKnown(out var reference) || reference is not { Digest: null, Tag: { } tag } || LocalImage.Is(reference) || MovingTag.Is(tag)) yield break;

        yield return Report(image.Origin, $"{subject} uses '{reference}' without a digest, which is another image once the tag is pushed again");
    }
}
