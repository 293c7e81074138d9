using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose;

/// <summary>Reads one service into a <see cref="Container"/>.</summary>
internal static class ComposeService
{
    /// <summary>The service's container.</summary>
    /// <param name="file">The file that holds it.</param>
    /// <param name="name">The service's key.</param>
    /// <param name="value">The service as written behind the key.</param>
    /// <param name="service">Its entries, merge keys followed.</param>
    /// <param name="isOverride">Whether another file supplies what is absent.</param>
    public static Container Bind(ComposeTree file, string name, ComposeValue value, ComposeMapping service, bool isOverride)
    {
        var keep = service.Node;
        var networkMode = service["network_mode"]?.Text();
        return new()
        {
            Origin = new ComposeServiceOrigin(file, name, KeySpan(value), value.Via.IsEmpty ? value.Node : null),
            Name = new(value.Origin, name),
            Image = service["image"]?.Text().Select(ImageReference.Parse),
            Build = service["build"] is { } build ? Build(build, keep) : null,
            IsPartial = isOverride || !service.IsWhole || service["extends"] is not null || service["provider"] is not null || service["image"] is null && service["build"] is null,
            Privileged = service["privileged"]?.Boolean(),
            CapAdd = Texts(service["cap_add"], keep),
            CapDrop = Texts(service["cap_drop"], keep),
            Limits = ComposeLimits.Read(service, keep),
            NetworkMode = networkMode?.Select(NetworkMode.Parse),
            Networks = [.. Keys(service["networks"], keep).Select(network => new ContainerNetwork { Name = network })],
            Links = Texts(service["links"], keep),
            Ports = service["ports"] is { } ports ? [.. ComposePorts.Read(ports, keep)] : [],
            Mounts =
            [
                .. service["volumes"] is { } volumes ? ComposeMounts.ReadVolumes(volumes, keep) : [],
                .. service["tmpfs"] is { } tmpfs ? ComposeMounts.ReadTmpfs(tmpfs, keep) : [],
            ],
            Devices = [.. (service["devices"]?.Items(keep) ?? []).Select(device => Device(device, keep)).OfType<DeviceMapping>()],
            Environment = service["environment"] is { } environment ? [.. ComposeEnvironment.Read(environment, keep)] : [],
            Command = Words(service["command"], keep),
            Entrypoint = Words(service["entrypoint"], keep),
            User = service["user"]?.Text(),
            References = [.. ComposeReferences.Of(service, keep)],
        };
    }

    private static Microsoft.CodeAnalysis.Text.TextSpan KeySpan(ComposeValue value) => ((YamlOrigin)value.Origin).KeySpan;

    private static Setting<ImageBuild> Build(ComposeValue build, YamlNode keep) =>
        ComposeMapping.Of(build, keep) is { } mapping
            ? new(build.Origin, new ImageBuild { Context = mapping["context"]?.Text(), Dockerfile = mapping["dockerfile"]?.Text(), Target = mapping["target"]?.Text() })
            : new(build.Origin, new ImageBuild { Context = build.Text() });

    /// <summary>The texts of a list's items, or a lone text.</summary>
    public static ImmutableArray<Setting<string>> Texts(ComposeValue? list, YamlNode keep) => list is null ? [] : [.. list.Items(keep).Select(item => item.Text())];

    /// <summary>The items of a list or the keys of a mapping, for attributes that may be either.</summary>
    public static IEnumerable<Setting<string>> Keys(ComposeValue? value, YamlNode keep) =>
        value is null ? []
        : ComposeMapping.Of(value, keep) is { } mapping ? mapping.Entries.Select(entry => new Setting<string>(((YamlOrigin)entry.Value.Origin).OfKey(), entry.Name) { Via = entry.Value.Via })
        : value.Items(keep).Select(item => item.Text());

    private static Setting<ImmutableArray<string>>? Words(ComposeValue? command, YamlNode keep)
    {
        if (command is null || command.IsNull) return null;
        if (command.Node is YamlScalar) return command.Text().SelectValue<ImmutableArray<string>>(text => CommandWords.Split(text));

        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var item in command.Items(keep))
        {
            // A word that cannot be known stands there empty, so that the others keep their places.
            words.Add(item.Text().IsKnown(out var word) ? word : "");
        }
        return new(command.Origin, words.ToImmutable()) { Via = command.Via };
    }

    private static DeviceMapping? Device(ComposeValue device, YamlNode keep)
    {
        var source = ComposeMapping.Of(device, keep) is { } mapping ? mapping["source"]?.Text() : device.Text().Select(text => Interpolation.Split(text, ':')[0]);
        return source is null ? null : new() { Origin = device.Origin, HostPath = source };
    }
}
