namespace LspDock.Model;

/// <summary>Where an environment variable is written.</summary>
public abstract class EnvironmentOrigin : Origin
{
    /// <summary>Takes the value from the environment in which Docker is called, so that it no longer stands in the file.</summary>
    public abstract Edit TakeFromEnvironment();
}
