using LspDock.Features.Workspace;
using LspDock.Testing;
using LspDock.Text;
using Xunit;

namespace LspDock.Features.Tests.Conversion;

/// <summary>What holds of every project, tried on the examples, and on the Compose files below <c>LSPDOCK_CORPUS</c> when that is set.</summary>
public sealed class ResolvedCorpusTests
{
    [Fact]
    public void What_is_printed_is_yaml_that_resolves_to_itself()
    {
        var failures = new List<string>();
        foreach (var path in Paths())
        {
            var document = new DocumentPath(path);
            var files = new WorkspaceFiles(["/"], new ConfigurationFiles());
            var resolution = Resolved.Of(files, [document], ["*"]);
            var once = Resolved.Write(resolution);
            if (!resolution.Errors.IsEmpty) continue;

            var again = Resolved.Of(MemoryFiles.Of($"=== {path}\n{once}"), [document], ["*"]);
            var twice = Resolved.Write(again);
            if (!again.Errors.IsEmpty || once != twice) failures.Add($"{path}: {string.Join(", ", again.Errors.Select(error => error.Kind))} {FirstDifference(once, twice)}");
        }
        Assert.True(failures.Count == 0, $"{failures.Count} differ:\n{string.Join('\n', failures.Take(20))}");
    }

    /// <summary>The Compose files.</summary>
    internal static IEnumerable<string> Paths()
    {
        var corpus = Environment.GetEnvironmentVariable("LSPDOCK_CORPUS");
        string[] folders = [Path.Combine(ProjectFiles.Root, "examples"), .. corpus is { Length: > 0 } ? [corpus] : Array.Empty<string>()];
        return from folder in folders
               from path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
               where path.EndsWith(".yml", StringComparison.Ordinal) || path.EndsWith(".yaml", StringComparison.Ordinal)
               orderby path
               select path;
    }

    private static string FirstDifference(string one, string other)
    {
        foreach (var (left, right) in one.Split('\n').Zip(other.Split('\n')))
        {
            if (left != right) return $"'{left}' is '{right}'";
        }
        return one == other ? "" : "one is longer";
    }
}
