using LspDock.Linting;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.CrossFile;

/// <summary>Docker Compose stops at a file that a project names and that is not there; docker run makes a folder in its place.</summary>
public sealed class MissingFileRule() : ProjectRule(RuleDescriptors.MissingFile)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        foreach (var container in project.Containers)
        {
            foreach (var mount in container.Mounts)
            {
                // Docker makes a folder for any other, which may be what is wanted.
                if (mount.SourcePresence == FilePresence.Absent && mount.Kind.Is(MountKind.Bind) && mount.Source.IsKnown(out var source) && mount.Target.IsKnown(out var target) && FileEnding.AreFiles(source, target))
                    yield return Report(mount.Source.Origin, $"There is no '{source}' beside this script: Docker makes a folder of that name and mounts it as '{target}'") with { Severity = Severity.Warning };
            }
        }
        foreach (var file in project.Files)
        {
            if (!file.IsRequired || !file.Path.IsKnown(out var path)) continue;

            switch (file.Presence)
            {
                case FilePresence.Folder when file.Attribute is "env_file" or "include.env_file" or "label_file":
                    yield return Report(file.Path.Origin, $"'{path}' is a folder; '{file.Attribute}' names a file");
                    break;
                case FilePresence.Absent when file.Nearest is { } near:
                    yield return Report(file.Path.Origin, $"There is no '{path}', which '{file.Attribute}' names; there is '{near}'", Fix.Unsafe($"Use '{near}'", () => file.Path.Origin.Replace(near)));
                    break;
                case FilePresence.Absent when !file.IsMadeLater:
                    var finding = Report(file.Path.Origin, $"There is no '{path}', which '{file.Attribute}' names: Docker Compose does not start without it");
                    yield return IsOftenKeptOut(file) ? finding with { Severity = Severity.Information } : finding;
                    break;
            }
        }
    }

    /// <summary>Whether the file is of a kind that people make by hand where the project runs: it holds secrets, or data.</summary>
    private static bool IsOftenKeptOut(FileReference file) => file.Attribute is "env_file" or "include.env_file" or "volumes" || file.Attribute.StartsWith("secrets.", StringComparison.Ordinal);
}
