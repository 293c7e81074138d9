using LspDock.Model;

namespace LspDock.Rules.CrossFile;

/// <summary>How the files of a build are called in a sentence.</summary>
internal static class BuildNames
{
    /// <summary>The Dockerfile as the reader would write its path from the Compose file: <c>'./web/Dockerfile'</c>.</summary>
    public static string Dockerfile(ImageBuild build)
    {
        if (build.DockerfileFile is not { } file || !file.Path.IsKnown(out var name)) return "its Dockerfile";

        return build.Context.IsKnown(out var context) && context is not ("." or "./" or "") && !name.StartsWith("/", StringComparison.Ordinal) ? $"'{context.TrimEnd('/')}/{name}'" : $"'{name}'";
    }

    /// <summary>Several names as a list: <c>'a', 'b' and 'c'</c>.</summary>
    public static string List(IReadOnlyList<string> names) =>
        names.Count == 1 ? $"'{names[0]}'" : string.Join(", ", names.Take(names.Count - 1).Select(name => $"'{name}'")) + $" and '{names[names.Count - 1]}'";
}
