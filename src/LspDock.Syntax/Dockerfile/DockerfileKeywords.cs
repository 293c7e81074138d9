using System.Collections.Immutable;

namespace LspDock.Syntax.Dockerfile;

/// <summary>The names of the instructions, upper-case as Dockerfiles mostly write them.</summary>
public static class DockerfileKeywords
{
    private static readonly ImmutableDictionary<string, DockerfileKeyword> ByName = new Dictionary<string, DockerfileKeyword>
    {
        ["FROM"] = DockerfileKeyword.From,
        ["ARG"] = DockerfileKeyword.Arg,
        ["ENV"] = DockerfileKeyword.Env,
        ["RUN"] = DockerfileKeyword.Run,
        ["CMD"] = DockerfileKeyword.Cmd,
        ["ENTRYPOINT"] = DockerfileKeyword.Entrypoint,
        ["COPY"] = DockerfileKeyword.Copy,
        ["ADD"] = DockerfileKeyword.Add,
        ["LABEL"] = DockerfileKeyword.Label,
        ["EXPOSE"] = DockerfileKeyword.Expose,
        ["USER"] = DockerfileKeyword.User,
        ["WORKDIR"] = DockerfileKeyword.Workdir,
        ["VOLUME"] = DockerfileKeyword.Volume,
        ["STOPSIGNAL"] = DockerfileKeyword.StopSignal,
        ["HEALTHCHECK"] = DockerfileKeyword.HealthCheck,
        ["SHELL"] = DockerfileKeyword.Shell,
        ["ONBUILD"] = DockerfileKeyword.OnBuild,
        ["MAINTAINER"] = DockerfileKeyword.Maintainer,
    }.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every name, sorted.</summary>
    public static ImmutableArray<string> All { get; } = [.. ByName.Keys.OrderBy(name => name, StringComparer.Ordinal)];

    /// <summary>The kind that a name of any case stands for.</summary>
    public static DockerfileKeyword Parse(string name) => ByName.TryGetValue(name, out var keyword) ? keyword : DockerfileKeyword.Unknown;
}
