using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Shell;

namespace LspDock.Syntax.DockerRun;

/// <summary>What exists on the host while the commands of a document run one after the other.</summary>
internal sealed class DockerSession
{
    private readonly DockerInventory<Container> containers = new();
    private readonly DockerInventory<Network> networks = new();
    private readonly DockerInventory<Volume> volumes = new();
    private readonly HashSet<string> removedByFunctions = new(StringComparer.Ordinal);
    private readonly ImmutableHashSet<string>.Builder mentioned = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
    private readonly ImmutableArray<ImageBuild>.Builder builds = ImmutableArray.CreateBuilder<ImageBuild>();
    private readonly List<int> stops = [];
    private readonly DockerDepartures departures = new();
    private readonly DockerVolumePrunes? prunes;
    private readonly CommandRuns? runs;
    private readonly bool functionsRemoveAny;
    private readonly bool makesResources;
    private ImmutableHashSet<string> networkNames = [];
    private ImmutableHashSet<string> builtImages = [];

    /// <param name="all">All that will run, in order of writing: a function runs where it is called, which may be anywhere.</param>
    /// <param name="runs">In an article or a transcript, which commands were run in one go. Null in a script, where all are.</param>
    public DockerSession(IEnumerable<DockerCommand> all, CommandRuns? runs)
    {
        this.runs = runs;
        foreach (var command in all)
        {
            if (command.Verb == "network disconnect") departures.Add(command);
            makesResources |= command.Verb is "network create" or "volume create";
            if (command.Verb is "volume prune" or "system prune") prunes ??= new(runs);
            if (command.Verb != "rm" || command.Shell.Branch?.IsIn(ShellBranchKind.Function) != true) continue;

            functionsRemoveAny |= RemovesAny(command);
            removedByFunctions.UnionWith(command.Arguments.Select(name => name.Template));
        }
    }

    public void Run(DockerCommand command, int statement)
    {
        if (command.IsSynopsis) return;

        prunes?.Run(command);
        switch (command.Verb)
        {
            case "run" or "create":
                AddContainer(command, statement);
                break;
            case "network create":
                foreach (var name in command.Arguments) AddNetwork(command, name, statement);
                break;
            case "network connect" when command.Arguments is [var network, { Value: { } container }, ..]:
                containers.Change(container, found => found with { Networks = found.Networks.Add(DockerNetworks.Connected(command, network)) });
                // The container may be one that is made elsewhere.
                Mention(network);
                break;
            case "network rm":
                foreach (var name in command.Arguments) networks.End(name.Value, statement);
                networkNames = networkNames.Except(command.Arguments.Select(name => name.Template));
                break;
            case "volume create":
                AddVolume(command, statement);
                break;
            case "volume rm":
                foreach (var name in command.Arguments) volumes.End(name.Value, statement);
                break;
            case "rm":
                RemoveContainers(command, statement);
                break;
            case "container prune" or "system prune":
                containers.EndAll(statement);
                break;
            case "start" or "restart":
                foreach (var name in command.Arguments) containers.Change(name.Value, found => found with { Running = found.Running with { Start = Math.Min(found.Running.Start, statement), End = int.MaxValue } });
                break;
            case "stop" or "kill":
                Stop(command, statement);
                break;
            case "build":
                foreach (var flag in command.All("--tag")) AddImage(flag.Value?.Value);
                ImmutableArray<EnvironmentVariable> arguments = [.. DockerContainerReader.Variables(command, "--build-arg")];
                if (!arguments.IsEmpty) builds.Add(new() { Arguments = arguments });
                break;
            case "tag" when command.Arguments is [var source, var name, ..]:
                // A second tag beside the one from the registry does not make the image a local one.
                if (source.Value is not { } old || ImageReference.Parse(old)?.FamiliarName != ImageReference.Parse(name.Value ?? "")?.FamiliarName) AddImage(name.Value);
                break;
            case "commit" or "import" when command.Arguments is [_, var name, ..]:
                AddImage(name.Value);
                break;
            case "rename" when command.Arguments is [{ Value: { } from }, { Value: { } to }, ..]:
                containers.Rename(from, to);
                break;
            default:
                MentionAll(command.Shell);
                break;
        }
    }

    /// <summary>A command of another program, which may use by name what is there.</summary>
    public void Pass(ShellCommand command)
    {
        prunes?.Pass(command);
        MentionAll(command);
    }

    public DockerProject ToProject() => new()
    {
        Containers = containers.ToImmutable((container, lifetime) => departures.Mark(container) with { Lifetime = lifetime, Running = container.Running with { End = Math.Min(Math.Min(container.Running.End, lifetime.End), StopOfAll(container.Running.Start)) } }),
        Networks = networks.ToImmutable((network, lifetime) => network with { Lifetime = lifetime }),
        Volumes = volumes.ToImmutable((volume, lifetime) => volume with { Lifetime = lifetime }),
        Builds = builds.ToImmutable(),
        BuiltImages = builtImages,
        MentionedNames = mentioned.ToImmutable(),
        VolumePrunes = prunes?.ToImmutable() ?? [],
        UsesDefaultBridge = true,
        DeclaresEverything = false,
    };

    /// <summary>From a statement on, in the branches that it stands in.</summary>
    private static Lifetime From(DockerCommand command, int statement) => command.Shell.Branch is not { } branch ? new(statement, int.MaxValue) : new(statement, int.MaxValue)
    {
        Alternatives = [.. branch.Around.Where(each => each.Kind is ShellBranchKind.If or ShellBranchKind.Case).Select(each => new Alternative(each.Construct, each.Arm))],
        IsUncertain = !branch.IsCertain,
    };

    private static bool RemovesItself(Container container) => container.Origin is DockerRunOrigin { Command: { } command } && command.Has("--rm");

    private void AddContainer(DockerCommand command, int statement)
    {
        if (DockerContainerReader.Read(command, networkNames) is not { } container) return;

        prunes?.Add(container, command, statement);
        var name = container.Name.IsKnown(out var known) ? known : null;
        var lifetime = From(command, statement);
        // Without -d the next command runs when the container has stopped.
        var waits = command.Verb == "run" && !command.Has("--detach") && !command.Shell.IsInBackground;
        if (command.Has("--replace")) containers.End(name, statement);
        var added = container with { Passage = runs?.PassageOf(statement) ?? 0, Running = command.Verb == "create" ? new(int.MaxValue, int.MaxValue) : lifetime with { End = waits ? statement + 1 : int.MaxValue } };
        if (containers.Add(name, added, lifetime) is { } owner && IsTaken(name!, owner.Thing, owner.Lifetime.Start, command, statement)) containers.Change(name, found => found with { IsNameTaken = true });
        // With --rm it is gone then.
        if (container.IsShortLived) containers.EndLast(statement);
    }

    private bool IsTaken(string name, Container owner, int since, DockerCommand command, int statement)
    {
        if (functionsRemoveAny || removedByFunctions.Contains(name)) return false;
        // Each engine has containers of its own.
        if (owner.Origin is DockerRunOrigin { Command: var other } && other.Engine != command.Engine) return false;

        return runs is null || runs.AreOne(since, statement) && !runs.IsRefused(statement);
    }

    private void AddNetwork(DockerCommand command, ShellWord name, int statement)
    {
        networks.Add(name.Value, DockerNetworks.Created(command, name), From(command, statement));
        if (name.Value is { } known) networkNames = networkNames.Add(known);
    }

    private void AddImage(string? name)
    {
        if (name is not null && ImageReference.Parse(name) is { } image) builtImages = builtImages.Add(image.FamiliarName);
    }

    private void AddVolume(DockerCommand command, int statement)
    {
        // Before it took its name as an argument, the command had a flag for it.
        var name = command.Arguments is [var word, ..] ? DockerSettings.Read(new DockerWordOrigin(command, word), word.Whole) : command.Text("--name");
        if (name is null) return;

        var volume = new Volume
        {
            Origin = name.Origin,
            Name = name,
            Driver = command.Text("--driver"),
            DriverOptions = [.. DockerOptionValues.EntriesOf(command, "--opt", text => text.IndexOf('='))],
        };
        prunes?.Create(volume, command, statement);
        volumes.Add(name.IsKnown(out var known) ? known : null, volume, From(command, statement));
    }

    private void RemoveContainers(DockerCommand command, int statement)
    {
        if (RemovesAny(command)) containers.EndAll(statement);
        else foreach (var name in command.Arguments) containers.End(name.Value, statement);
    }

    /// <summary>Whether a <c>docker rm</c> takes containers that its words do not name: all that <c>docker ps -aq</c> lists, those of a variable, those that xargs is given.</summary>
    private static bool RemovesAny(DockerCommand command) => command.Arguments.IsEmpty || command.Arguments.Any(name => name.Value is null);

    private void Stop(DockerCommand command, int statement)
    {
        if (RemovesAny(command)) stops.Add(statement);
        foreach (var name in command.Arguments)
        {
            containers.Change(name.Value, container => Stopped(container, statement));
            containers.End(name.Value, statement, RemovesItself);
        }
    }

    /// <summary>The first statement from one on that stops all there are.</summary>
    private int StopOfAll(int statement)
    {
        var index = stops.BinarySearch(statement);
        index = index < 0 ? ~index : index;
        return index < stops.Count ? stops[index] : int.MaxValue;
    }

    private static Container Stopped(Container container, int statement) => container with { Running = container.Running with { End = Math.Min(container.Running.End, statement) } };

    private void MentionAll(ShellCommand command)
    {
        // Most scripts make nothing that could be mentioned.
        if (!makesResources) return;
        foreach (var word in command.Words) Mention(word);
        foreach (var assignment in command.Assignments) Mention(assignment.Value.Word);
    }

    /// <summary>The names in a word: <c>app</c> in <c>app</c>, <c>--net=app</c> and <c>app:/data</c>.</summary>
    private void Mention(ShellWord word)
    {
        foreach (var name in word.Template.Split('=', ':', ',', '/', ' ', '\t', '\n', ';', '"', '\'')) mentioned.Add(name);
    }
}
