namespace LspDock.Catalog;

/// <summary>How a tag's version must stand to a bound.</summary>
public enum TagComparison
{
    /// <summary>It begins with the bound: 8 holds for 8.1.</summary>
    Equal,

    /// <summary>It is lower.</summary>
    Below,

    /// <summary>It is lower, or begins with the bound.</summary>
    AtMost,

    /// <summary>It is higher, or begins with the bound.</summary>
    AtLeast,
}
