namespace LspDock.Syntax.Compose.Merging;

/// <summary>What can be wrong where a Compose file names other files or services to be put together with it; kinds of syntax problems.</summary>
public static class ComposeLoadProblemKind
{
    /// <summary>An included file is not there. Arguments: its path as resolved, and as written; then the names of what its folder holds.</summary>
    public const string IncludedFileMissing = "compose-included-file-missing";

    /// <summary>An env file that an include names is not there. Argument: its path as resolved.</summary>
    public const string IncludedEnvironmentFileMissing = "compose-included-env-file-missing";

    /// <summary>A file includes itself, directly or through others. Argument: the way, file by file.</summary>
    public const string IncludeCycle = "compose-include-cycle";

    /// <summary>The file of an extended service is not there. Arguments: its path as resolved, and as written; then the names of what its folder holds.</summary>
    public const string ExtendedFileMissing = "compose-extended-file-missing";

    /// <summary>The file of an extended service has no such service. Arguments: the service; the file; then the services that it has.</summary>
    public const string ExtendedServiceMissing = "compose-extended-service-missing";

    /// <summary>A document has no service of the name that one of its services extends. Arguments: the service; then those that it has.</summary>
    public const string ExtendedSiblingMissing = "compose-extended-sibling-missing";

    /// <summary>A file is named that is not on this machine, or by a variable that is not known.</summary>
    public const string NotFollowed = "compose-file-not-followed";

    /// <summary>A service extends itself, directly or through others. Argument: the way, service by service.</summary>
    public const string ExtendsCycle = "compose-extends-cycle";
}
