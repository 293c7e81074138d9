namespace LspDock.Catalog;

/// <summary>Which keys Docker takes in a mapping's place of names.</summary>
public enum ComposeKeyFormat
{
    /// <summary>Any.</summary>
    Any,

    /// <summary>The key names something: ASCII letters, digits, dots, underscores and hyphens; another is rejected.</summary>
    ResourceName,

    /// <summary>The key names a limit in small letters; what stands below another key is not checked.</summary>
    UlimitName,

    /// <summary>The mapping below takes the keys that the catalogue lists and no <c>x-</c> key either.</summary>
    Listed,
}
