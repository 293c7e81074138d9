namespace LspDock.Syntax.Compose.Validation;

/// <summary>What an unknown key has to do with a known one.</summary>
public static class ComposeKeyRelation
{
    /// <summary>It is a misspelling of it.</summary>
    public const string Near = "near";

    /// <summary>It means the same elsewhere, such as in <c>docker run</c>.</summary>
    public const string Same = "same";

    /// <summary>It belongs to the root of the file.</summary>
    public const string Root = "root";

    /// <summary>It belongs to a service.</summary>
    public const string Service = "service";

    /// <summary>It looks like a service, which belongs below <c>services</c>.</summary>
    public const string ServiceName = "service-name";

    /// <summary>It belongs to a mapping further out.</summary>
    public const string Above = "above";

    /// <summary>It belongs to a mapping further in.</summary>
    public const string Below = "below";
}
