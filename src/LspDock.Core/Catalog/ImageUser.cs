namespace LspDock.Catalog;

/// <summary>A user of an image.</summary>
/// <param name="Name">The name; the number when it has no name.</param>
/// <param name="Id">The number. Null when it is not known.</param>
public sealed record ImageUser(string Name, int? Id)
{
    /// <summary>Whether it is root.</summary>
    public bool IsRoot => Id is 0 || Name == "root";
}
