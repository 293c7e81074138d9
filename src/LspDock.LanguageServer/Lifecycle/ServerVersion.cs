namespace LspDock.LanguageServer.Lifecycle;

/// <summary>The version of this build.</summary>
internal static class ServerVersion
{
    /// <summary>The version, such as <c>0.1.0</c>.</summary>
    public static string Text => typeof(ServerVersion).Assembly.GetName().Version is { } version ? version.ToString(3) : "0.0.0";
}
