namespace LspDock.Model;

/// <summary>How a container's network namespace is made when it is not attached to a user-defined network.</summary>
/// <param name="Kind">Which of Docker's modes.</param>
/// <param name="Target">The container or service whose namespace is joined; null for the other kinds.</param>
public sealed record NetworkMode(NetworkModeKind Kind, string? Target = null)
{
    /// <summary>Reads the value of <c>network_mode</c>, <c>--network</c> or <c>NetworkMode</c>; null when it names a user-defined network.</summary>
    public static NetworkMode? Parse(string value) => value switch
    {
        "host" => new(NetworkModeKind.Host),
        "none" => new(NetworkModeKind.None),
        "bridge" or "default" => new(NetworkModeKind.DefaultBridge),
        _ when value.StartsWith("container:", StringComparison.Ordinal) => new(NetworkModeKind.Container, value.Substring("container:".Length)),
        _ when value.StartsWith("service:", StringComparison.Ordinal) => new(NetworkModeKind.Service, value.Substring("service:".Length)),
        _ => null,
    };
}
