using System.Collections.Immutable;

namespace LspDock.Syntax.Dockerfile;

/// <summary>The flags that instructions take: https://docs.docker.com/reference/dockerfile/.</summary>
public static class DockerfileFlags
{
    private static readonly ImmutableArray<string> FromFlags = ["platform"];
    private static readonly ImmutableArray<string> RunFlags = ["mount", "network", "security", "device"];
    private static readonly ImmutableArray<string> CopyFlags = ["from", "chown", "chmod", "link", "parents", "exclude"];
    private static readonly ImmutableArray<string> AddFlags = ["chown", "chmod", "link", "exclude", "checksum", "keep-git-dir", "unpack"];
    private static readonly ImmutableArray<string> HealthCheckFlags = ["interval", "timeout", "start-period", "start-interval", "retries"];

    /// <summary>The names of an instruction's flags, without dashes.</summary>
    public static ImmutableArray<string> Of(DockerfileKeyword keyword) => keyword switch
    {
        DockerfileKeyword.From => FromFlags,
        DockerfileKeyword.Run => RunFlags,
        DockerfileKeyword.Copy => CopyFlags,
        DockerfileKeyword.Add => AddFlags,
        DockerfileKeyword.HealthCheck => HealthCheckFlags,
        _ => [],
    };

    /// <summary>Whether a flag may be given without a value.</summary>
    public static bool IsSwitch(string name) => name is "link" or "parents" or "keep-git-dir" or "unpack";

    /// <summary>Whether a flag may be given several times.</summary>
    public static bool IsRepeatable(string name) => name is "mount" or "device" or "exclude";
}
