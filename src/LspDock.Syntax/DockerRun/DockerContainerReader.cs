using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Shell;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.DockerRun;

/// <summary>Reads the container that a <c>docker run</c> makes.</summary>
internal static class DockerContainerReader
{
    /// <summary>The container; null when the command names no image, as when a sentence or a synopsis shows how it is written.</summary>
    public static Container? Read(DockerCommand command, ImmutableHashSet<string> created)
    {
        if (command.IsSynopsis || command.Arguments.IsEmpty && !command.IsPartial || command.Has("--help")) return null;

        var networks = DockerNetworks.Read(command);
        return new Container
        {
            Origin = new DockerRunOrigin(command, created),
            Name = command.Text("--name"),
            FixedName = command.Text("--name"),
            Image = command.Arguments is [var image, ..] ? DockerSettings.Read(new DockerWordOrigin(command, image), image.Whole).Select(ReadImage) : null,
            IsPartial = command.IsPartial || command.Arguments.IsEmpty,
            IsShortLived = command.Verb == "run" && command.Has("--rm") && !command.Has("--detach") && !command.Shell.IsInBackground,
            Privileged = command.Switch("--privileged"),
            CapAdd = [.. command.Values("--cap-add")],
            CapDrop = [.. command.Values("--cap-drop")],
            Limits = Limits(command),
            NetworkMode = networks.Select(network => Mode(network.Name)).LastOrDefault(mode => mode is not null),
            Networks = networks.RemoveAll(network => Mode(network.Name) is not null),
            HealthCheck = HealthCheck(command),
            Options = new DockerOptionValues(command),
            Links = [.. command.Values("--link")],
            Ports = [.. DockerPorts.Read(command)],
            Mounts = [.. DockerMounts.Read(command)],
            Devices = [.. Devices(command)],
            Environment = [.. Variables(command, "--env")],
            Command = Words(command),
            Entrypoint = Entrypoint(command),
            User = command.Text("--user"),
            References = [.. References(command, networks)],
        };
    }

    /// <summary>The image; null, which makes it unknown, for a word that stands for the reader's own.</summary>
    private static ImageReference? ReadImage(string text) => IsPlaceholder(text) ? null : ImageReference.Parse(text);

    /// <summary>Whether a name says nothing but that it is an image's: <c>my-image</c>, <c>your_image_name</c>, <c>someimage</c>.</summary>
    private static bool IsPlaceholder(string name)
    {
        if (name.IndexOf("image", StringComparison.OrdinalIgnoreCase) < 0 || name.IndexOf('/') >= 0) return false;

        string[] others = ["my", "your", "some", "the", "name", "id", "tag", "latest", ""];
        return name.Split('-', '_', ':').All(part => part.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') is var word
            && (others.Contains(word) || word.EndsWith("image", StringComparison.Ordinal) && others.Contains(word.Substring(0, word.Length - "image".Length)) || word == "imagename"));
    }

    private static ResourceLimits Limits(DockerCommand command) => new()
    {
        Memory = command.Text("--memory")?.SelectValue(ByteSize.Parse),
        MemorySwap = command.Text("--memory-swap")?.SelectValue(text => text == "-1" ? -1 : ByteSize.Parse(text)),
        MemoryReservation = command.Text("--memory-reservation")?.SelectValue(ByteSize.Parse),
        Cpus = command.Text("--cpus")?.SelectValue(DockerValues.Decimal),
        CpuQuota = command.Text("--cpu-quota")?.SelectValue(DockerValues.Integer),
        CpuPeriod = command.Text("--cpu-period")?.SelectValue(DockerValues.Integer),
        CpuShares = command.Text("--cpu-shares")?.SelectValue(DockerValues.Integer),
        CpuSet = command.Text("--cpuset-cpus"),
        Pids = command.Text("--pids-limit")?.SelectValue(DockerValues.Integer),
    };

    /// <summary>The health check; null when no flag says what is run, so that the image's own holds.</summary>
    private static HealthCheck? HealthCheck(DockerCommand command)
    {
        var test = command.Text("--health-cmd");
        var disabled = command.Switch("--no-healthcheck");
        return (test?.Origin ?? disabled?.Origin) is not { } origin ? null : new() { Origin = origin, Test = test?.SelectValue<ImmutableArray<string>>(line => ["CMD-SHELL", line]), Disabled = disabled };
    }

    /// <summary>A mode; unknown for a value that may be one; null for a user-defined network.</summary>
    private static Setting<NetworkMode>? Mode(Setting<string> network) =>
        !network.IsKnown(out var name) ? Setting<NetworkMode>.Unknown(network.Origin)
        : NetworkMode.Parse(name) is { } mode ? new(network.Origin, mode)
        : null;

    private static IEnumerable<DeviceMapping> Devices(DockerCommand command) =>
        from flag in command.All("--device")
        where flag.Value is { Length: > 0 }
        let host = flag.Value!.Value.Split(':').First()
        // Else it is the name of a device of the container device interface, such as nvidia.com/gpu=all.
        where host.Value?.StartsWith("/", StringComparison.Ordinal) != false
        select new DeviceMapping { Origin = new DockerFlagOrigin(command, flag, flag.Value!.Value), HostPath = command.Part(flag, host) };

    /// <summary>The variables that a flag sets, which is repeated for each: <c>--env</c>, <c>--build-arg</c>.</summary>
    public static IEnumerable<EnvironmentVariable> Variables(DockerCommand command, string name)
    {
        foreach (var flag in command.All(name))
        {
            if (flag.Value is not { Length: > 0 } value) continue;
            var equals = value.Template.IndexOf('=');
            if ((equals < 0 ? value : value.Take(equals)).Value is not { Length: > 0 } variable) continue;

            yield return new EnvironmentVariable
            {
                Origin = new DockerEnvironmentOrigin(command, flag, variable, equals >= 0),
                Name = variable,
                Value = equals < 0 ? null : command.Part(flag, value.From(equals + 1)),
            };
        }
    }

    private static Setting<ImmutableArray<string>>? Words(DockerCommand command)
    {
        if (command.Arguments.Length < 2) return null;

        var words = command.Arguments.RemoveAt(0);
        var origin = new ShellOrigin(command.Shell.Source, TextSpan.FromBounds(words[0].Place.Start, words[words.Length - 1].Place.End));
        return words.Any(word => word.Value is null)
            ? Setting<ImmutableArray<string>>.Unknown(origin)
            : new(origin, [.. words.Select(word => word.Template)]);
    }

    private static Setting<ImmutableArray<string>>? Entrypoint(DockerCommand command) =>
        command.Text("--entrypoint")?.SelectValue<ImmutableArray<string>>(program => program.Length == 0 ? [] : [program]);

    private static IEnumerable<ContainerReference> References(DockerCommand command, ImmutableArray<ContainerNetwork> networks)
    {
        foreach (var link in command.Values("--link")) yield return Reference(link, "--link", text => Before(text, ':'));
        foreach (var other in command.Values("--volumes-from")) yield return Reference(other, "--volumes-from", text => Before(text, ':'));
        foreach (var network in networks)
        {
            if (network.Name.IsKnown(out var name) && NetworkMode.Parse(name) is { Target: { } target }) yield return Reference(network.Name, "--network", _ => target);
        }
        foreach (var name in new[] { "--pid", "--ipc" })
        {
            if (command.Text(name) is { } space && space.IsKnown(out var written) && written.StartsWith("container:", StringComparison.Ordinal)) yield return Reference(space, name, text => text.Substring("container:".Length));
        }
    }

    private static ContainerReference Reference(Setting<string> written, string attribute, Func<string, string> name) => new() { Target = written.Select(name), Attribute = attribute };

    private static string Before(string text, char mark) => text.IndexOf(mark) is var at && at < 0 ? text : text.Substring(0, at);
}
