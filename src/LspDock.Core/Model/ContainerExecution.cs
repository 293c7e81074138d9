namespace LspDock.Model;

/// <summary>A command that is run in a container beside what the container itself runs: <c>docker exec</c>, a hook of a Compose service, a <c>ContainerExecCreateParameters</c>.</summary>
public sealed record ContainerExecution
{
    /// <summary>Where it is written.</summary>
    public required Origin Origin { get; init; }

    /// <summary>How to name it at the start of a sentence: "This docker exec command", "A hook of service 'web'".</summary>
    public required string Subject { get; init; }

    /// <summary>Whether it has all rights of the host's root, whatever the container has. Null when it is not written: it has the container's.</summary>
    public Setting<bool>? Privileged { get; init; }

    /// <summary>The user that it runs as. Null when it is the container's own.</summary>
    public Setting<string>? User { get; init; }
}
