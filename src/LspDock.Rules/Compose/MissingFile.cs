using LspDock.Linting;

namespace LspDock.Rules.Compose;

/// <summary>A Compose file that another one names and that is not there.</summary>
internal static class MissingFile
{
    /// <summary>The same path with the name of a file that is there, if one has nearly the same.</summary>
    /// <param name="problem">The problem; its arguments are the path as resolved, as written, and the names of what the folder holds.</param>
    public static IEnumerable<Fix> FixesOf(SyntaxProblem problem)
    {
        if (problem.Arguments is not [_, var written, .. var names]) yield break;

        var folder = written.Substring(0, written.LastIndexOf('/') + 1);
        var name = written.Substring(folder.Length);
        // No file names itself.
        var files = names.Where(other => IsYaml(other) && other != problem.At.Document.FileName);
        if (NearMiss.Of(name, files) is { } near) yield return Fix.Safe($"Use '{folder}{near}'", () => problem.At.Replace(folder + near));
    }

    private static bool IsYaml(string name) => name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
