namespace LspDock.Testing;

/// <summary>The repository's own files.</summary>
public static class ProjectFiles
{
    /// <summary>The folder that holds <c>LspDock.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "LspDock.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run below the repository.");
        }
        return folder;
    }
}
