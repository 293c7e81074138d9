namespace LspDock.Catalog;

/// <summary>Where the facts of an image are known from.</summary>
public enum ImageEvidence
{
    /// <summary>Its Dockerfile and entry point.</summary>
    Source,

    /// <summary>Its documentation.</summary>
    Documentation,

    /// <summary>General knowledge of the image.</summary>
    Knowledge,
}
