using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Compose.Merging;
using LspDock.Syntax.Dockerfile;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Yaml;
using LspDock.Text;

namespace LspDock.Syntax.Compose;

/// <summary>Reads a service's <c>build</c>, with the Dockerfile that it names.</summary>
internal static class ComposeBuild
{
    private const string DefaultDockerfile = "Dockerfile";
    private const string DefaultContext = ".";

    /// <summary>The build.</summary>
    /// <param name="project">The project.</param>
    /// <param name="build">The value of <c>build</c>, merged.</param>
    public static Setting<ImageBuild> Read(ComposeProject project, ComposeValue build)
    {
        var context = build.Mapping?["context"] ?? (build.Node is YamlScalar { IsNull: false } ? build : null);
        var dockerfile = build.Mapping?["dockerfile"];
        var inline = build.Mapping?["dockerfile_inline"];
        var bound = new ImageBuild
        {
            Context = context?.Text(),
            Dockerfile = dockerfile?.Text(),
            Target = build.Mapping?["target"]?.Text(),
            Arguments = build.Mapping?["args"] is { } arguments ? [.. ComposeEnvironment.Read(arguments)] : [],
        };
        if (project.Surroundings != SurroundingFiles.Unseen) bound = WithFiles(project, build, bound, context, inline is not null);

        var tree = inline is not null ? project.InlineDockerfile(inline)
            : bound.DockerfileFile is { Presence: FilePresence.File, Location: { } path } ? project.Surroundings.Dockerfile(path)
            : null;
        return new(build.Origin, tree is not null && IsDockers(tree) && tree.Bound is var stages ? bound with { Stages = stages.Stages, GlobalArguments = stages.GlobalArguments } : bound) { Via = build.Via };
    }

    /// <summary>Whether Docker's own frontend reads the file; another may read another language.</summary>
    private static bool IsDockers(DockerfileTree tree) =>
        tree.Directives.FirstOrDefault(directive => directive.Name == "syntax")?.Value is not { } frontend
        || frontend.StartsWith("docker/dockerfile", StringComparison.Ordinal) || frontend.StartsWith("docker.io/docker/dockerfile", StringComparison.Ordinal);

    private static ImageBuild WithFiles(ComposeProject project, ComposeValue build, ImageBuild bound, ComposeValue? context, bool isInline)
    {
        // A file that is not Compose's own may complete another one, which has the context.
        var folder = context is not null ? ComposeProjectLoader.Resolve(context, context.File.Folder)
            : ComposeBinder.StartsWithBase(project) ? build.File.Folder.Combine(DefaultContext)
            : null;
        var contextFolder = ComposeFileLook.At(project, bound.Context ?? new Setting<string>(build.Origin, DefaultContext), folder, "build.context");
        // A folder that version control leaves out is fetched before the build.
        if (contextFolder is { Presence: FilePresence.Absent, Location: { } missing })
        {
            contextFolder = contextFolder with { Looked = ComposeFileLook.Around(project, contextFolder.Path, missing, FilePresence.Folder, () => project.Surroundings.IsIgnored(missing.Combine(DefaultDockerfile))) };
        }
        return bound with { ContextFolder = contextFolder, DockerfileFile = isInline ? null : DockerfileFile(project, build, bound, contextFolder) };
    }

    private static FileReference DockerfileFile(ComposeProject project, ComposeValue build, ImageBuild bound, FileReference context)
    {
        var written = bound.Dockerfile ?? new Setting<string>(build.Origin, DefaultDockerfile);
        // Without its folder there is nothing to say of the file.
        if (context.Presence == FilePresence.Absent) return new() { Path = written, Attribute = "build.dockerfile" };

        var location = context is { Location: { } folder, Presence: not FilePresence.NotLooked } && written.IsKnown(out var name) && name.Length > 0 ? folder.Combine(name) : (DocumentPath?)null;
        // Docker also finds the default name in lower case.
        if (location is { FileName: DefaultDockerfile } upper && project.Surroundings.Look(upper) == FilePresence.Absent && upper.Folder.Combine(DefaultDockerfile.ToLowerInvariant()) is var lower && project.Surroundings.Look(lower) == FilePresence.File) location = lower;

        var found = ComposeFileLook.At(project, written, location, "build.dockerfile");
        if (found.Presence != FilePresence.Absent) return found;

        var around = ComposeFileLook.Around(project, written, location!.Value, FilePresence.File, () => project.Surroundings.HoldsOnlyYaml(context.Location!.Value));
        return found with { Looked = around with { Nearest = new(() => around.Nearest.Value ?? OnlyDockerfile(project, context.Location!.Value)) } };
    }

    /// <summary>The name of the one Dockerfile that a context has under a name of its own: <c>Dockerfile.dev</c>. Null when it has none or several.</summary>
    private static string? OnlyDockerfile(ComposeProject project, DocumentPath context)
    {
        ImmutableArray<string> names = [.. project.Surroundings.NamesIn(context).Where(name => NotationDetection.ByName(new DocumentPath(name)) == Notation.Dockerfile).Take(2)];
        return names is [var only] ? only : null;
    }
}
