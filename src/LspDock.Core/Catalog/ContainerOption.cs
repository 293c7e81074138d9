using System.Collections.Immutable;

namespace LspDock.Catalog;

/// <summary>An option of a container, with its name in each notation. The entries are generated from <c>options.tsv</c>.</summary>
public sealed partial record ContainerOption
{
    /// <summary>The catalogue's own name, such as <c>cap_add</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The dotted paths below a Compose service, the short form first: <c>mem_limit</c>, <c>deploy.resources.limits.memory</c>. Empty when Compose lacks it.</summary>
    public ImmutableArray<string> ComposePaths { get; init; } = [];

    /// <summary>The flags of <c>docker run</c>, the long one first: <c>--memory</c>, <c>-m</c>. Empty when the command lacks it.</summary>
    public ImmutableArray<string> RunFlags { get; init; } = [];

    /// <summary>The properties of the Engine API and of Docker.DotNet, such as <c>HostConfig.Memory</c>. Empty when the API lacks it.</summary>
    public ImmutableArray<string> ApiProperties { get; init; } = [];

    /// <summary>The kind of its value.</summary>
    public required OptionKind Kind { get; init; }

    /// <summary>Whether it may be given several times, or takes a list.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>The unit of its value, such as <c>bytes</c>. Null when it has none.</summary>
    public string? Unit { get; init; }

    /// <summary>The values allowed, in words or as a range. Null when any is.</summary>
    public string? Range { get; init; }

    /// <summary>What Docker takes when it is not given. Null when nothing.</summary>
    public string? Default { get; init; }

    /// <summary>What it does, in one sentence.</summary>
    public required string Summary { get; init; }
}
