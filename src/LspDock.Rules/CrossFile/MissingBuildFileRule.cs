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
            if (context.Presence == FilePresence.Absent && IsMeantToBeThere(context))
            {
                yield return Report(context.Path.Origin, $"{container.Origin.Subject} is built from folder '{folder}', which is not there{There(context)}", Rename(build.Context, context));
                yield break;
            }
        }
        if (build.DockerfileFile is not { } file || !file.Path.IsKnown(out _)) yield break;

        // A Dockerfile without a word of its own is missing in the context.
        var at = build.Dockerfile?.Origin ?? build.Context?.Origin ?? container.Build.Origin;
        if (file.Presence == FilePresence.Folder) yield return Report(at, $"{container.Origin.Subject}: {BuildNames.Dockerfile(build)} is a folder, not a Dockerfile");
        if (file.Presence == FilePresence.Absent && IsMeantToBeThere(file)) yield return Report(at, $"{container.Origin.Subject} is built with {BuildNames.Dockerfile(build)}, which is not there{There(file)}", Rename(build.Dockerfile, file));
    }

    /// <summary>What has nearly the name of something that is there is a slip, whatever else lies around.</summary>
    private static bool IsMeantToBeThere(FileReference missing) => missing.Nearest is not null || !missing.IsMadeLater;

    private static string There(FileReference missing) => missing.Nearest is { } near ? $"; '{near}' is" : "";

    private static IEnumerable<Fix> Rename(Setting<string>? written, FileReference missing) =>
        written is not null && missing.Nearest is { } near ? [Fix.Unsafe($"Use '{near}'", () => written.Origin.Replace(near))] : [];
}
