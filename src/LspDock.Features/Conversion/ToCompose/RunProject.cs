using LspDock.Syntax.DockerRun;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>What there is after all commands of a document: containers, networks and volumes, of those with one name the last.</summary>
internal sealed class RunProject
{
    private readonly List<RunContainer> containers = [];
    private readonly HashSet<RunContainer> replaced = [];
    private readonly Dictionary<string, RunContainer> named = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, DockerCommand> networks = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, DockerCommand> volumes = new(StringComparer.Ordinal);
    private readonly List<(DockerCommand Command, string Message)> leftOut = [];

    /// <summary>The containers, in order of the commands.</summary>
    public IEnumerable<RunContainer> Containers => containers.Where(container => !replaced.Contains(container));

    /// <summary>The commands that create networks, by the networks' names.</summary>
    public IReadOnlyDictionary<string, DockerCommand> Networks => networks;

    /// <summary>The commands that create volumes, by the volumes' names.</summary>
    public IReadOnlyDictionary<string, DockerCommand> Volumes => volumes;

    /// <summary>The commands of which nothing is left, and why.</summary>
    public IReadOnlyList<(DockerCommand Command, string Message)> LeftOut => leftOut;

    /// <summary>Whether there is nothing to convert.</summary>
    public bool IsEmpty => containers.Count == 0 && networks.Count == 0 && volumes.Count == 0;

    /// <summary>The container of a name; null when no command makes it.</summary>
    public RunContainer? Find(string name) => named.GetValueOrDefault(name);

    /// <summary>Runs a command.</summary>
    public void Add(DockerCommand command)
    {
        switch (command.Verb)
        {
            case "run" or "create" when command.Arguments.IsEmpty:
                leftOut.Add((command, "it names no image"));
                break;
            case "run" or "create":
                AddContainer(command);
                break;
            case "network create" or "volume create":
                AddResource(command);
                break;
            case "network connect" or "network disconnect" when command.Arguments is [_, { Value: { } name }, ..] && Find(name) is { } container:
                container.NetworkCommands.Add(command);
                break;
            case "network connect" or "network disconnect":
                leftOut.Add((command, "no command here makes that container"));
                break;
            case "rename" when command.Arguments is [{ Value: { } from }, { Value: { } to }, ..] && named.Remove(from, out var renamed):
                renamed.Name = to;
                named[to] = renamed;
                break;
        }
    }

    private void AddContainer(DockerCommand command)
    {
        var name = command.Last("--name")?.Value?.Value is { Length: > 0 } given ? given : null;
        var earlier = name is null ? null : Find(name);
        var container = new RunContainer(command) { Name = name, Replaced = earlier };
        if (earlier is not null) replaced.Add(earlier);
        if (name is not null) named[name] = container;
        containers.Add(container);
    }

    private void AddResource(DockerCommand command)
    {
        var created = command.Verb == "network create" ? networks : volumes;
        // Before it took its name as an argument, docker volume create had a flag for it.
        var name = command.Arguments is [var word, ..] ? word.Value : command.Last("--name")?.Value?.Value;
        if (name is { Length: > 0 }) created[name] = command;
        else leftOut.Add((command, command.Arguments.IsEmpty ? "it gives no name, so that nothing else could use it" : "only the shell knows the name"));
    }
}
