namespace LspDock.Model;

/// <summary>Where a part of an image comes from.</summary>
public enum ImageContentSource
{
    /// <summary>The build context, or a URL.</summary>
    Context,

    /// <summary>Another stage, another image or a named context.</summary>
    OtherStage,

    /// <summary>A package manager that ran in the build and put it there.</summary>
    PackageManager,
}
