using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax.DockerRun;
using LspDock.Syntax.Shell;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Rules.DockerRun;

/// <summary>Without './' before it, docker run takes the name of a file or folder for that of a volume.</summary>
public sealed class VolumeLooksLikeFileRule() : ContainerRule(RuleDescriptors.VolumeLooksLikeFile)
{
    /// <summary>The engine whose command line made relative paths absolute, as Compose always has.</summary>
    private const int FirstWithRelativePaths = 23;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (container.Origin is not DockerRunOrigin { Command: var command }) yield break;

        foreach (var mount in container.Mounts)
        {
            if (!mount.Kind.Is(MountKind.NamedVolume) || !mount.Source.IsKnown(out var name) || !mount.Target.IsKnown(out var target)) continue;

            var isFile = mount.SourcePresence == FilePresence.File || FileEnding.AreFiles(name, target);
            if (!isFile && (mount.SourcePresence != FilePresence.Folder || scope.Project.Volumes.Any(volume => volume.Name.Is(name)))) continue;

            var source = mount.Source.Origin;
            var finding = Report(source, mount.SourcePresence switch
            {
                FilePresence.File => $"'{name}' becomes a volume; the file of that name beside this script is './{name}'",
                FilePresence.Folder => $"'{name}' becomes a volume; the folder of that name beside this script is './{name}'",
                _ => $"'{name}' becomes a volume, which is a folder, where a file seems to be meant: a path starts with './'",
            });
            // A volume may well be called like the folder of the program that it belongs to.
            if (!isFile) finding = finding with { Severity = Severity.Information };
            if (Path(command, name, source, scope.Settings) is { } edit) finding = finding with { Fixes = [isFile ? Fix.Unsafe($"Mount './{name}'", edit) : Fix.Offered($"Mount './{name}'", edit)] };
            yield return finding;
        }
    }

    /// <summary>Writes a path in place of the name: a relative one where the command line takes it, else one that the shell completes. Null when neither can be written.</summary>
    private static Func<Edit>? Path(DockerCommand command, string name, Origin source, LintSettings settings)
    {
        if (!command.IsDocker || settings.EngineReaches(FirstWithRelativePaths)) return () => source.Replace("./" + name);
        if (command.Shell.Dialect != ShellDialect.Posix) return null;

        var flag = command.All("--volume").FirstOrDefault(flag => flag.Value is { } written && written.Length > name.Length && written.Take(name.Length).Value == name);
        return flag is { Value: { } value } && !value.Word.IsQuoted ? () => command.Shell.Source.Replace(new TextSpan(value.Span.Start, 0), "\"$PWD\"/") : null;
    }
}
