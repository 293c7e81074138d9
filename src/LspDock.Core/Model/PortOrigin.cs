namespace LspDock.Model;

/// <summary>Where a port mapping is written.</summary>
public abstract class PortOrigin : Origin
{
    /// <summary>Binds the mapping to one address of the host, in place of the one that is written, if any.</summary>
    /// <param name="address">An IPv4 address, or an IPv6 address without brackets.</param>
    public abstract Edit SetHostAddress(string address);

    /// <summary>Publishes on another port of the host. Unavailable when this notation cannot.</summary>
    /// <param name="port">The port, 1 to 65535.</param>
    public virtual Edit SetHostPort(int port) => Edit.Unavailable;

    /// <summary>Publishes another port of the container, on the same port of the host if one is written. Unavailable when this notation cannot.</summary>
    /// <param name="port">The container's port.</param>
    public virtual Edit SetContainerPort(int port) => Edit.Unavailable;
}
