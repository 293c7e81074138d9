namespace LspDock.Model;

/// <summary>Docker's network modes beside user-defined networks.</summary>
public enum NetworkModeKind
{
    /// <summary>The default bridge, docker0: shared by all, without name resolution.</summary>
    DefaultBridge,

    /// <summary>The host's own network namespace.</summary>
    Host,

    /// <summary>A namespace with only a loopback interface.</summary>
    None,

    /// <summary>Another container's namespace.</summary>
    Container,

    /// <summary>The namespace of another service of the Compose project.</summary>
    Service,
}
