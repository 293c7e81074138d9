using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax.DockerRun;
using LspDock.Syntax.Shell;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Rules.DockerRun;

/// <summary>Flags behind the image are the program's arguments.</summary>
public sealed class MisplacedFlagRule() : ContainerRule(RuleDescriptors.MisplacedFlag)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (container.Origin is not DockerRunOrigin { Command: { Arguments: [var image, { Template: ['-', ..] }, ..] arguments } command } || command.Last("--entrypoint") is not null) yield break;

        // A backslash in an image is a path of Windows, and not where the image was meant to be.
        if (image.Raw.IndexOf('\\') >= 0) yield break;

        var reference = image.Value is { } name ? ImageReference.Parse(name) : null;
        if (reference is null && image.Value is not null || reference is not null && RunsContainers(reference)) yield break;

        var flags = DockerCommandReader.LeadingFlags(command.Verb, arguments, 1);
        if (flags.IsEmpty || !flags.Any(flag => IsMeantForDocker(flag, reference is not null && ImageCatalog.Find(reference) is not null && !IsRunAsDaemon(reference), flags.Length == 1))) yield break;

        var last = flags[flags.Length - 1];
        var source = command.Shell.Source;
        var isWrittenHere = flags.All(flag => flag.Word.Home == ShellWordHome.Command && flag.IsInOnePlace) && image.Home == ShellWordHome.Command;
        var span = isWrittenHere ? TextSpan.FromBounds(flags[0].Word.Span.Start, last.Span.End) : flags[0].Span;
        var words = arguments.Where(word => span.Contains(word.Span)).ToList();
        yield return Report(
            new ShellOrigin(source, span),
            $"'{source.Text.ToString(flags[0].Span)}' stands behind the image '{image.Raw}' and goes to its program, not to Docker",
            Fix.Unsafe($"Move {(flags.Length == 1 ? "it" : "the flags")} before '{image.Raw}'", () => !isWrittenHere || words.Exists(word => word.IsContinued)
                ? Edit.Unavailable
                : source.Replace(new TextSpan(image.Span.Start, 0), string.Concat(words.Select(word => word.Raw + " "))) + source.Replace(TextSpan.FromBounds(image.Span.End, span.End), "")));
    }

    /// <summary>Whether a flag is docker's by its name or by the form of its value, which programs in images do not have.</summary>
    private static bool IsMeantForDocker(DockerFlag flag, bool isKnownServer, bool isAlone) => flag.Name switch
    {
        "--rm" => flag.Value is null,
        "--tty" or "--interactive" => flag.Word.Template is "-it" or "-ti" or "-dit" or "-itd" or "-tid" or "-dti" or "-idt" or "-tdi",
        "--detach" => isKnownServer && isAlone && flag.Word.Template is ("-d" or "--detach"),
        "--publish" => flag.Value?.Template is { } ports && IsPortMapping(ports),
        "--volume" => flag.Value?.Template is { } mount && mount.IndexOf(":/", StringComparison.Ordinal) > 0 && mount.IndexOf("://", StringComparison.Ordinal) < 0,
        "--restart" => flag.Value?.Template is "always" or "unless-stopped" or "on-failure" or "no",
        "--network" => flag.Value?.Template is "host" or "bridge" or "none",
        "--name" => isKnownServer && flag.Value is { Length: > 0 },
        "--env" => flag.Value?.Template is { } variable && IsAssignment(variable),
        _ => false,
    };

    private static bool IsPortMapping(string text)
    {
        var parts = text.Split(':');
        var last = parts[parts.Length - 1];
        var slash = last.IndexOf('/');
        return parts.Length is 2 or 3 && PortRange.Parse(slash < 0 ? last : last.Substring(0, slash)) is not null
            && (parts[parts.Length - 2] is [ShellWord.Unknown] || PortRange.Parse(parts[parts.Length - 2]) is not null);
    }

    private static bool IsAssignment(string text) =>
        text.IndexOf('=') is > 1 and var equals && text.Take(equals).All(letter => letter is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');

    /// <summary>Whether the program in the image runs containers itself, and has such flags.</summary>
    private static bool RunsContainers(ImageReference image)
    {
        var name = image.FamiliarName;
        string[] programs = ["docker", "podman", "nerdctl", "compose", "buildah", "dind", "kind", "k3d", "rancher", "runlike", "swarm", "ansible", "robot", "newman"];
        return programs.Any(program => name.IndexOf(program, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    /// <summary>Whether the server has a flag <c>-d</c> or <c>--name</c> itself.</summary>
    private static bool IsRunAsDaemon(ImageReference image) => UnixPath.LastSegment(image.Repository) is "memcached" or "etcd" or "php" or "httpd" or "consul" or "nats" or "ghost";
}
