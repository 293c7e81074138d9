using System.Collections.Immutable;

namespace LspDock.Model;

/// <summary>One container as its author configured it: a Compose service, a docker run command, a CreateContainerParameters.</summary>
public sealed record Container
{
    /// <summary>Where the container is configured; what is absent is reported here.</summary>
    public required ContainerOrigin Origin { get; init; }

    /// <summary>The name that other containers use: a Compose service's key, the value of <c>--name</c>. Null when Docker makes one up.</summary>
    public Setting<string>? Name { get; init; }

    /// <summary>The name that the container has on the host: <c>container_name</c>, <c>--name</c>. Null when Docker or Compose makes one up.</summary>
    public Setting<string>? FixedName { get; init; }

    /// <summary>The number of containers that are made of it. Null when it is not written: one.</summary>
    public Setting<long>? Replicas { get; init; }

    /// <summary>The profiles of which one must be active for the container to be made; empty when it always is.</summary>
    public ImmutableArray<Setting<string>> Profiles { get; init; } = [];

    /// <summary>True when it has profiles and none of them is known to be active: unless one is named on the command line, it is not made.</summary>
    public bool IsDisabled { get; init; }

    /// <summary>The image. Null when none is written, as in a service that is only built.</summary>
    public Setting<ImageReference>? Image { get; init; }

    /// <summary>What the image is built from. Null when the image is only pulled.</summary>
    public Setting<ImageBuild>? Build { get; init; }

    /// <summary>True when other text may supply what is absent here: an override file, <c>extends</c>, a C# object that escapes. Rules about absence stay silent then.</summary>
    public bool IsPartial { get; init; }

    /// <summary>True when the container is known to run in the foreground and to be removed when it ends: somebody waits for it.</summary>
    public bool IsShortLived { get; init; }

    /// <summary>Privileged mode.</summary>
    public Setting<bool>? Privileged { get; init; }

    /// <summary>Capabilities added, as written: any case, with or without <c>CAP_</c>, or <c>ALL</c>.</summary>
    public ImmutableArray<Setting<string>> CapAdd { get; init; } = [];

    /// <summary>Capabilities dropped, as written.</summary>
    public ImmutableArray<Setting<string>> CapDrop { get; init; } = [];

    /// <summary>CPU, memory and process limits.</summary>
    public ResourceLimits Limits { get; init; } = new();

    /// <summary>A network mode that is not a user-defined network: host, none, bridge, or another container's.</summary>
    public Setting<NetworkMode>? NetworkMode { get; init; }

    /// <summary>The user-defined networks the container is attached to by name.</summary>
    public ImmutableArray<ContainerNetwork> Networks { get; init; } = [];

    /// <summary>Legacy links, as <c>container</c> or <c>container:alias</c>.</summary>
    public ImmutableArray<Setting<string>> Links { get; init; } = [];

    /// <summary>Ports published on the host.</summary>
    public ImmutableArray<PortMapping> Ports { get; init; } = [];

    /// <summary>Bind mounts, volumes and tmpfs mounts.</summary>
    public ImmutableArray<Mount> Mounts { get; init; } = [];

    /// <summary>Host devices given to the container.</summary>
    public ImmutableArray<DeviceMapping> Devices { get; init; } = [];

    /// <summary>Environment variables, in order of writing.</summary>
    public ImmutableArray<EnvironmentVariable> Environment { get; init; } = [];

    /// <summary>The files that it reads further environment variables from, as written.</summary>
    public ImmutableArray<Setting<string>> EnvironmentFiles { get; init; } = [];

    /// <summary>The command, split into words. Null when the image's own runs.</summary>
    public Setting<ImmutableArray<string>>? Command { get; init; }

    /// <summary>The entry point, split into words. Null when the image's own is used.</summary>
    public Setting<ImmutableArray<string>>? Entrypoint { get; init; }

    /// <summary>The user, as <c>user[:group]</c>. Null when the image's own is used.</summary>
    public Setting<string>? User { get; init; }

    /// <summary>Other containers of the project that this one names in <c>depends_on</c>, links, namespaces and the like.</summary>
    public ImmutableArray<ContainerReference> References { get; init; } = [];

    /// <summary>The container's own health check. Null when it has none: the image's holds.</summary>
    public HealthCheck? HealthCheck { get; init; }

    /// <summary>The secrets that it is given, those of its build among them.</summary>
    public ImmutableArray<ResourceUse> Secrets { get; init; } = [];

    /// <summary>The configs that it is given.</summary>
    public ImmutableArray<ResourceUse> Configs { get; init; } = [];

    /// <summary>The language models that it uses.</summary>
    public ImmutableArray<ResourceUse> Models { get; init; } = [];

    /// <summary>Any option of the catalogue as it is written.</summary>
    public OptionValues Options { get; init; } = OptionValues.None;

    /// <summary>When in its document's course the container exists; always in Compose.</summary>
    public Lifetime Lifetime { get; init; } = Lifetime.Always;

    /// <summary>When in its document's course the container runs, as far as that is told; always in Compose.</summary>
    public Lifetime Running { get; init; } = Lifetime.Always;

    /// <summary>The passage of its document that it stands in: in an article prose, output or the end of a listing begins another one, which may be about something else. One and the same in all other documents.</summary>
    public int Passage { get; init; }

    /// <summary>True when an earlier container of the script, or of the commands of an article that are run in one go, surely has its name still.</summary>
    public bool IsNameTaken { get; init; }
}
