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
    private ImmutableHashSet<string> networkNames = [];
    private ImmutableHashSet<string> builtImages = [];

    public void Run(DockerCommand command, int statement)
    {
        if (command.IsSynopsis) return;

        switch (command.Verb)
        {
            case "run" or "create":
                AddContainer(command, statement);
                break;
            case "network create":
                foreach (var name in Names(command)) AddNetwork(command, name, statement);
                break;
            case "network connect" when command.Arguments is [var network, { Value: { } container }, ..]:
                containers.Change(container, found => found with { Networks = found.Networks.Add(DockerNetworks.Connected(command, network)) });
                break;
            case "network rm":
                foreach (var name in Names(command)) networks.End(name.Value, statement);
                networkNames = networkNames.Except(Names(command).Select(name => name.Template));
                break;
            case "volume create":
                AddVolume(command, statement);
                break;
            case "volume rm":
                foreach (var name in Names(command)) volumes.End(name.Value, statement);
                break;
            case "rm":
                RemoveContainers(command, statement);
                break;
            case "stop" or "kill":
                foreach (var name in Names(command)) containers.End(name.Value, statement, container => RemovesItself(container));
                break;
            case "build":
                foreach (var flag in command.All("--tag")) AddImage(flag.Value?.Value);
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
        }
    }

    public DockerProject ToProject() => new()
    {
        Containers = containers.ToImmutable((container, lifetime) => container with { Lifetime = lifetime }),
        Networks = networks.ToImmutable((network, lifetime) => network with { Lifetime = lifetime }),
        Volumes = volumes.ToImmutable((volume, lifetime) => volume with { Lifetime = lifetime }),
        BuiltImages = builtImages,
        UsesDefaultBridge = true,
        DeclaresEverything = false,
    };

    private static ImmutableArray<ShellWord> Names(DockerCommand command) => command.Arguments;

    private static bool RemovesItself(Container container) => container.Origin is DockerRunOrigin { Command: { } command } && command.Has("--rm");

    private void AddContainer(DockerCommand command, int statement)
    {
        if (DockerContainerReader.Read(command, networkNames) is not { } container) return;

        containers.Add(container.Name.IsKnown(out var name) ? name : null, container, statement);
        // In the foreground the next command runs when the container has stopped, and with --rm it is gone then.
        if (container.IsShortLived) containers.EndLast(statement);
    }

    private void AddNetwork(DockerCommand command, ShellWord name, int statement)
    {
        networks.Add(name.Value, DockerNetworks.Created(command, name), statement);
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
        if (name is not null) volumes.Add(name.IsKnown(out var known) ? known : null, new Volume { Origin = name.Origin, Name = name, Driver = command.Text("--driver"), DriverOptions = [.. DockerOptionValues.EntriesOf(command, "--opt", text => text.IndexOf('='))] }, statement);
    }

    private void RemoveContainers(DockerCommand command, int statement)
    {
        foreach (var name in Names(command))
        {
            if (name.Value is { } known) containers.End(known, statement);
            // docker rm $(docker ps -aq) takes them all.
            else if (name.Raw.IndexOf(" ps ", StringComparison.Ordinal) is var at && at > 0 && name.Raw.IndexOf("-", at, StringComparison.Ordinal) > 0 && name.Raw.IndexOf("filter", StringComparison.Ordinal) < 0) containers.EndAll(statement);
        }
    }
}
