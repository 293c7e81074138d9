using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Compose.Merging;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose;

/// <summary>Reads one service into a <see cref="Container"/>.</summary>
internal static class ComposeService
{
    /// <summary>The service's container.</summary>
    /// <param name="project">The project that holds it.</param>
    /// <param name="name">The service's key.</param>
    /// <param name="value">The service, merged.</param>
    /// <param name="service">Its entries.</param>
    public static Container Bind(ComposeProject project, string name, ComposeValue value, ComposeMapping service)
    {
        var origin = ComposeServiceOrigin.Of(project, name, value);
        return new()
        {
            Origin = origin,
            Name = new(origin.Key, name),
            Image = service["image"]?.Text().Select(ImageReference.Parse),
            Build = service["build"] is { } build ? ComposeBuild.Read(project, build) : null,
            IsPartial = service["extends"] is not null && !value.Layers.Any(layer => layer.IsInherited) || !service.IsWhole || service["provider"] is not null || service["image"] is null && service["build"] is null,
            Privileged = service["privileged"]?.Boolean(),
            CapAdd = Texts(service["cap_add"]),
            CapDrop = Texts(service["cap_drop"]),
            Limits = ComposeLimits.Read(service),
            NetworkMode = service["network_mode"]?.Text().Select(NetworkMode.Parse),
            Networks = [.. ComposeNetworks.Of(service["networks"])],
            Links = Texts(service["links"]),
            Ports = service["ports"] is { } ports ? [.. ComposePorts.ReadAll(ports)] : [],
            Mounts =
            [
                .. service["volumes"] is { } volumes ? ComposeMounts.ReadVolumes(volumes) : [],
                .. service["tmpfs"] is { } tmpfs ? ComposeMounts.ReadTmpfs(tmpfs) : [],
            ],
            Devices = [.. (service["devices"]?.Items ?? []).Select(Device).OfType<DeviceMapping>()],
            Environment = service["environment"] is { } environment ? [.. ComposeEnvironment.Read(environment)] : [],
            EnvironmentFiles = [.. (service["env_file"]?.Items ?? []).Select(item => (item.Mapping is { } entry ? entry["path"] ?? item : item).Text())],
            Command = Words(service["command"]),
            Entrypoint = Words(service["entrypoint"]),
            User = service["user"]?.Text(),
            References = [.. ComposeReferences.Of(service)],
            Options = new ComposeOptionValues(service),
            FixedName = service["container_name"]?.Text(),
            Replicas = (service["scale"] ?? service["deploy"]?.Mapping?["replicas"])?.Integer(),
            Profiles = Texts(service["profiles"]),
            IsDisabled = ComposeBinder.IsDisabled(service["profiles"], project.ActiveProfiles),
            HealthCheck = service["healthcheck"] is { Mapping: { } healthCheck } written ? HealthCheck(written, healthCheck) : null,
            Secrets = [.. Resources(service["secrets"]), .. Resources(service["build"]?.Mapping?["secrets"])],
            Configs = [.. Resources(service["configs"]), .. CredentialSpec(service["credential_spec"]?.Mapping?["config"])],
            Models = [.. Keys(service["models"]).Select(model => new ResourceUse { Name = model })],
        };
    }

    /// <summary>The texts of a list's items, or a lone text.</summary>
    public static ImmutableArray<Setting<string>> Texts(ComposeValue? list) => list is null ? [] : [.. list.Items.Select(item => item.Text())];

    /// <summary>The names of an attribute that is a list of them, or a mapping with them as keys.</summary>
    public static IEnumerable<Setting<string>> Keys(ComposeValue? value) => (value?.Named ?? []).Select(entry => Key(value!, entry));

    /// <summary>The name of an entry of an attribute that is a list of names, or a mapping with them as keys.</summary>
    public static Setting<string> Key(ComposeValue attribute, ComposeEntry entry) =>
        entry.Value.IsItem || entry.Value == attribute
            ? entry.Value.Text()
            : new Setting<string>(((YamlOrigin)entry.Value.Origin).OfKey(), entry.Name) { Via = entry.Value.Via };

    private static HealthCheck HealthCheck(ComposeValue written, ComposeMapping healthCheck) => new()
    {
        Origin = written.Origin,
        Test = healthCheck["test"] is { IsNull: false } test ? Test(test) : null,
        Disabled = healthCheck["disable"]?.Boolean(),
    };

    /// <summary>A text alone is a line for the shell.</summary>
    private static Setting<ImmutableArray<string>> Test(ComposeValue test) =>
        test.Node is YamlScalar ? test.Text().SelectValue<ImmutableArray<string>>(line => ["CMD-SHELL", line]) : Words(test)!;

    private static IEnumerable<ResourceUse> Resources(ComposeValue? list) =>
        from item in list?.Items ?? []
        let name = item.Mapping is { } mapping ? mapping["source"] : item
        where name is not null
        select new ResourceUse { Name = name.Text(), Target = item.Mapping?["target"]?.Text() };

    /// <summary>A config that Compose does not look for among the declared ones, so that its name counts as not known.</summary>
    private static IEnumerable<ResourceUse> CredentialSpec(ComposeValue? config) =>
        config is null ? [] : [new ResourceUse { Name = Setting<string>.Unknown(config.Origin, config.Via) }];

    private static Setting<ImmutableArray<string>>? Words(ComposeValue? command)
    {
        if (command is null || command.IsNull) return null;
        if (command.Node is YamlScalar) return command.Text().SelectValue<ImmutableArray<string>>(text => CommandWords.Split(text));

        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var item in command.Items)
        {
            // A word that cannot be known stands there empty, so that the others keep their places.
            words.Add(item.Text().IsKnown(out var word) ? word : "");
        }
        return new(command.Origin, words.ToImmutable()) { Via = command.Via };
    }

    private static DeviceMapping? Device(ComposeValue device)
    {
        var source = device.Mapping is { } mapping ? mapping["source"]?.Text() : device.Text().Select(text => Interpolation.Split(text, ':')[0]);
        return source is null ? null : new() { Origin = device.Origin, HostPath = source };
    }
}
