namespace LspDock.Model;

/// <summary>A place where a container names another one of its project.</summary>
public sealed record ContainerReference
{
    /// <summary>The name of the other container; unknown when it is one that the project does not know. Its origin replaces the name alone.</summary>
    public required Setting<string> Target { get; init; }

    /// <summary>The attribute that names it, as written: <c>depends_on</c>, <c>links</c>, <c>network_mode</c> …</summary>
    public required string Attribute { get; init; }

    /// <summary>The whole of what is said about the other container. Null when it is no more than its name.</summary>
    public ReferenceOrigin? Origin { get; init; }

    /// <summary>What the other container must have reached first: <c>service_started</c>, <c>service_healthy</c>, <c>service_completed_successfully</c>. Null when it is not written.</summary>
    public Setting<string>? Condition { get; init; }

    /// <summary>Whether the container is not started without the other one. Null when it is not written: it is not.</summary>
    public Setting<bool>? Required { get; init; }
}
