using System.Collections.Immutable;

namespace LspDock.Model;

/// <summary>A range of addresses that a network gives to its containers.</summary>
public sealed record AddressPool
{
    /// <summary>The network's addresses with the length of their prefix: <c>172.28.0.0/16</c>. Null when Docker chooses them.</summary>
    public Setting<string>? Subnet { get; init; }

    /// <summary>The address of the router. Null when it is the subnet's first.</summary>
    public Setting<string>? Gateway { get; init; }

    /// <summary>The part of the subnet that addresses are given from. Null when it is all of it.</summary>
    public Setting<string>? Range { get; init; }

    /// <summary>Addresses that are kept for something else, by its name.</summary>
    public ImmutableArray<NamedSetting> Reserved { get; init; } = [];
}
