namespace LspDock.Cli.Resolving;

/// <summary>What of a project is printed.</summary>
internal enum ConfigSelection
{
    /// <summary>All of it.</summary>
    Everything,

    /// <summary>The names of the services.</summary>
    Services,

    /// <summary>The names of the volumes.</summary>
    Volumes,

    /// <summary>The names of the networks.</summary>
    Networks,

    /// <summary>The images of the services.</summary>
    Images,

    /// <summary>The variables that its files name.</summary>
    Variables,
}
