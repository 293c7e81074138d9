namespace LspDock.Catalog;

/// <summary>How far a container reaches with a capability.</summary>
public enum CapabilityDanger
{
    /// <summary>It stays within what the container has anyway: its own files, processes and networks.</summary>
    Contained,

    /// <summary>It reads, changes or uses up something that the host and other containers share.</summary>
    Host,

    /// <summary>It is a way to become root on the host.</summary>
    Takeover,
}
