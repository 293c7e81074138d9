using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax.DockerRun;
using LspDock.Syntax.Shell;
using LspDock.Text;

namespace LspDock.Rules.DockerRun;

/// <summary>Without './' before it, docker run takes the name of a file for that of a volume.</summary>
public sealed class VolumeLooksLikeFileRule() : ContainerRule(RuleDescriptors.VolumeLooksLikeFile)
{
    /// <summary>The engine whose command line made relative paths absolute, as Compose always has.</summary>
    private const int FirstWithRelativePaths = 23;

    private const int LongestEnding = 5;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (container.Origin is not DockerRunOrigin { Command: var command }) yield break;

        foreach (var mount in container.Mounts)
        {
            if (!mount.Kind.Is(MountKind.NamedVolume) || !mount.Source.IsKnown(out var name) || !mount.Target.IsKnown(out var target) || !IsFile(name, target)) continue;

            var source = mount.Source.Origin;
            var takesRelative = scope.Settings.EngineReaches(FirstWithRelativePaths) && command.IsDocker;
            var finding = Report(source, $"'{name}' becomes a volume, which is a folder, where a file seems to be meant: a path starts with './'");
            yield return takesRelative || command.Shell.Dialect == ShellDialect.Posix
                ? finding with { Fixes = [takesRelative ? Fix.Unsafe($"Mount './{name}'", () => source.Replace("./" + name)) : Fix.Offered($"Mount '{name}' of the current folder", () => source.Replace("./" + name))] }
                : finding;
        }
    }

    /// <summary>Whether a name has the ending of a file, and the path in the container is that of a file too.</summary>
    private static bool IsFile(string name, string target)
    {
        var last = UnixPath.LastSegment(target);
        return Ending(name) is { } ending && (last == name || Ending(last) == ending);
    }

    /// <summary>The letters behind the last dot; null when there are none, as in a version or a domain.</summary>
    private static string? Ending(string name)
    {
        var ending = name.Substring(name.LastIndexOf('.') + 1);
        return ending.Length < name.Length - 1 && ending.Length is > 0 and <= LongestEnding && char.IsLetter(ending[0]) && ending.All(char.IsLetterOrDigit) && ending is not ("d" or "data") ? ending : null;
    }
}
