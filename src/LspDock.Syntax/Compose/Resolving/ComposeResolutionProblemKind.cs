namespace LspDock.Syntax.Compose.Resolving;

/// <summary>What can stand between a project and what Docker would get; kinds of syntax problems.</summary>
public static class ComposeResolutionProblemKind
{
    /// <summary>A variable is not set and has no default: it is empty. Argument: its name.</summary>
    public const string UnsetVariable = "compose-unset-variable";

    /// <summary>A variable must be set, and is not. Arguments: its name; the message that is written for it, which may be empty.</summary>
    public const string RequiredVariable = "compose-required-variable";

    /// <summary>A <c>${…}</c> cannot be read. Argument: the text.</summary>
    public const string InvalidInterpolation = "compose-invalid-interpolation";

    /// <summary>A service needs one whose profiles are not active. Arguments: the service; the one that it needs; the profiles of that one, with commas.</summary>
    public const string InactiveDependency = "compose-inactive-dependency";

    /// <summary>No letter or digit is left of what should name the project. Argument: the text.</summary>
    public const string NoProjectName = "compose-no-project-name";

    /// <summary>A name that an env file or the environment gives the project is none. Argument: the name.</summary>
    public const string InvalidProjectName = "compose-invalid-project-name";

    /// <summary>A file has no section of a Compose file. Argument: its path.</summary>
    public const string NoComposeFile = "compose-no-compose-file";

    /// <summary>Aliases multiply each other, or lead into themselves.</summary>
    public const string TooLarge = "compose-too-large";

    /// <summary>A file is not there, or cannot be read. Argument: its path.</summary>
    public const string UnreadableFile = "compose-unreadable-file";
}
