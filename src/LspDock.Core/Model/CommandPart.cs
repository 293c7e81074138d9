namespace LspDock.Model;

/// <summary>What of a container a text that is run belongs to.</summary>
public enum CommandPart
{
    /// <summary>The command.</summary>
    Command,

    /// <summary>The entry point.</summary>
    Entrypoint,

    /// <summary>The test of the health check.</summary>
    Healthcheck,
}
