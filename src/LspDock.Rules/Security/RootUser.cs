namespace LspDock.Rules.Security;

/// <summary>The ways to write the user that is root.</summary>
internal static class RootUser
{
    /// <summary>Whether a value of <c>user</c> makes the container run as root, whatever the group.</summary>
    public static bool Is(string user) => user.Split(':')[0] is "root" or "0";
}
