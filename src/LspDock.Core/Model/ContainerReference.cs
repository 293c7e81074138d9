namespace LspDock.Model;

/// <summary>A place where a container names another one of its project.</summary>
public sealed record ContainerReference
{
    /// <summary>The name of the other container; unknown when it is one that the project does not know. Its origin replaces the name alone.</summary>
    public required Setting<string> Target { get; init; }

    /// <summary>The attribute that names it, as written: <c>depends_on</c>, <c>links</c>, <c>network_mode</c> …</summary>
    public required string Attribute { get; init; }
}
