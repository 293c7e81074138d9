using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.CrossFile;

/// <summary>An image cannot be built from a folder or a Dockerfile that is not there.</summary>
public sealed class MissingBuildFileRule() : ContainerRule(RuleDescriptors.MissingBuildFile)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (!container.Build.IsKnown(out var build)) yield break;

        if (build.ContextFolder is { } context && context.Path.IsKnown(out var folder))
        {
            if (context.Presence == FilePresence.File)
            {
                yield return Report(context.Path.Origin, $"{container.Origin.Subject} is built from '{folder}', which is a file; a build context is a folder");
                yield break;
            }
            if (context is { Presence: FilePresence.Absent, IsMadeLater: false })
            {
                yield return Report(context.Path.Origin, $"{container.Origin.Subject} is built from folder '{folder}', which is not there{There(context)}", Rename(build.Context, context));
                yield break;
            }
        }
        if (build.DockerfileFile is not { } file || !file.Path.IsKnown(out _)) yield break;

        // A Dockerfile without a word of its own is missing in the context.
        var at = build.Dockerfile?.Origin ?? build.Context?.Origin ?? container.Build.Origin;
        if (file.Presence == FilePresence.Folder) yield return Report(at, $"{container.Origin.Subject}: {BuildNames.Dockerfile(build)} is a folder, not a Dockerfile");
        if (file is { Presence: FilePresence.Absent, IsMadeLater: false }) yield return Report(at, $"{container.Origin.Subject} is built with {BuildNames.Dockerfile(build)}, which is not there{There(file)}", Rename(build.Dockerfile, file));
    }

    private static string There(FileReference missing) => missing.Nearest is { } near ? $"; '{near}' is" : "";

    private static IEnumerable<Fix> Rename(Setting<string>? written, FileReference missing) =>
        written is not null && missing.Nearest is { } near ? [Fix.Unsafe($"Use '{near}'", () => written.Origin.Replace(near))] : [];
}
