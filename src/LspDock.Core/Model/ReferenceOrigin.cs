namespace LspDock.Model;

/// <summary>Where a container says that it needs another one.</summary>
public abstract class ReferenceOrigin : Origin
{
    /// <summary>Lets the container be made without the other one where that is not there. Unavailable when this notation cannot.</summary>
    public abstract Edit MakeOptional();

    /// <summary>Lets the container wait until the other one is healthy. Unavailable when this notation cannot.</summary>
    public virtual Edit AwaitHealth() => Edit.Unavailable;
}
