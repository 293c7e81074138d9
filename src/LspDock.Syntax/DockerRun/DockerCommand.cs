using System.Collections.Immutable;
using LspDock.Syntax.Shell;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.DockerRun;

/// <summary>A call of docker, podman or nerdctl, taken apart.</summary>
public sealed record DockerCommand
{
    /// <summary>The command of the shell.</summary>
    public required ShellCommand Shell { get; init; }

    /// <summary>The program as written without its folder: <c>docker</c>, <c>podman</c>.</summary>
    public required string Program { get; init; }

    /// <summary>Whether it is Docker's own client, whose flags are all known; podman and nerdctl have others beside them.</summary>
    public bool IsDocker => Program is "docker" or "nvidia-docker";

    /// <summary>The engine whose containers it makes: <c>docker</c>, <c>podman</c>, <c>nerdctl</c>.</summary>
    internal string Engine => IsDocker ? "docker" : Program is "podman-remote" ? "podman" : Program is "finch" ? "nerdctl" : Program;

    /// <summary>What to write before a subcommand to call the program the same way: <c>sudo docker --context x</c>.</summary>
    public required string Call { get; init; }

    /// <summary>The subcommand in its short form: <c>run</c>, <c>network create</c>; <c>container run</c> is <c>run</c>, <c>buildx build</c> is <c>build</c>.</summary>
    public required string Verb { get; init; }

    /// <summary>From the program to the subcommand, in the decoded text.</summary>
    public required TextSpan VerbSpan { get; init; }

    /// <summary>The flags of the subcommand, in order.</summary>
    public ImmutableArray<DockerFlag> Flags { get; init; } = [];

    /// <summary>The other words: for <c>run</c> the image and the command.</summary>
    public ImmutableArray<ShellWord> Arguments { get; init; } = [];

    /// <summary>Whether flags may be there that cannot be seen: <c>$OPTIONS</c>, <c>...</c>.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether it shows how the command is written and is none itself: <c>docker run [OPTIONS] IMAGE</c>.</summary>
    public bool IsSynopsis { get; init; }

    /// <summary>The last flag of a name, the one that counts; null when there is none.</summary>
    public DockerFlag? Last(string name) => Flags.LastOrDefault(flag => flag.Name == name);

    /// <summary>All flags of a name.</summary>
    public IEnumerable<DockerFlag> All(string name) => Flags.Where(flag => flag.Name == name);

    /// <summary>Whether a switch is on: written without a value or with a true one.</summary>
    public bool Has(string name) => Last(name) is { } flag && (flag.Value is not { } value || DockerValues.Boolean(value.Template) == true);
}
