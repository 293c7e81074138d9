namespace LspDock.Linting;

/// <summary>What a fix does to what runs.</summary>
public enum FixSafety
{
    /// <summary>Docker gets the same configuration, or one that it rejected now works as plainly meant.</summary>
    Safe,

    /// <summary>What runs changes.</summary>
    Unsafe,
}
