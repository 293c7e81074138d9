using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Shell;

namespace LspDock.Syntax.DockerRun;

/// <summary>
/// Keeps account of which named volumes surely lie unused when a command deletes all such, and of who mounts them afterwards. Whatever leaves a
/// doubt, a condition, a variable, a program that may start containers of its own, counts as a use.
/// </summary>
/// <param name="runs">In an article or a transcript, which commands were run in one go. Null in a script.</param>
internal sealed class DockerVolumePrunes(CommandRuns? runs)
{
    private readonly Dictionary<string, Made> unused = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Made Made, int Users)> used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Made Made, int Prune)> pruned = new(StringComparer.Ordinal);
    private readonly HashSet<string> doubtful = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Holder> holders = new(StringComparer.Ordinal);
    private readonly List<VolumePrune> prunes = [];
    private bool isAnyDoubtful;

    /// <summary>A volume that is made, by which statement, and in which text: another text may run on another machine.</summary>
    private readonly record struct Made(Origin Origin, EmbeddedText Source, int Statement);

    /// <summary>A container with a name, and the volumes that it has.</summary>
    private readonly record struct Holder(ImmutableArray<string> Volumes, bool IsStopped, bool RemovesItself);

    /// <summary>The commands after which a volume is mounted that they deleted.</summary>
    public ImmutableArray<VolumePrune> ToImmutable() => [.. prunes.Where(prune => !prune.MountedAfterwards.IsEmpty)];

    /// <summary>A volume is made by a command.</summary>
    public void Create(Volume volume, DockerCommand command, int statement)
    {
        if (!IsOfDocker(command) || !volume.Name.IsKnown(out var name)) return;

        pruned.Remove(name);
        // Volumes of other drivers, and those that stand for something else, are left alone.
        var isPlain = volume.DriverOptions.IsEmpty && !command.All("--opt").Any() && (volume.Driver is null || volume.Driver.Is("local"));
        if (!isPlain || !IsCertain(command)) Doubt(name);
        else Make(name, new(volume.Origin, command.Shell.Source, statement));
    }

    /// <summary>A container is made.</summary>
    public void Add(Container container, DockerCommand command, int statement)
    {
        if (!IsOfDocker(command)) return;

        var volumes = ImmutableArray.CreateBuilder<string>();
        var isPlain = IsCertain(command) && !HasVolumeOptions(command);
        var mayHaveAny = container.IsPartial || command.All("--volumes-from").Any();
        foreach (var mount in container.Mounts)
        {
            if (mount.Kind.IsKnown(out var kind) && kind != MountKind.NamedVolume) continue;

            if (!mount.Kind.Is(MountKind.NamedVolume) || !mount.Source.IsKnown(out var name))
            {
                mayHaveAny = true;
            }
            else if (!isPlain)
            {
                Doubt(name);
            }
            else
            {
                Mount(name, new(mount.Origin, command.Shell.Source, statement));
                volumes.Add(name);
            }
        }
        if (container.IsShortLived && IsCertain(command)) return;

        isAnyDoubtful |= mayHaveAny;
        foreach (var name in volumes) Use(name);
        if (!container.Name.IsKnown(out var own)) return;

        var isStopped = command.Verb == "create" || !command.Has("--detach") && !command.Shell.IsInBackground;
        // Of a name that is given twice nobody knows who has it in the end: the first one's volumes stay in use.
        if (holders.ContainsKey(own) || !IsCertain(command)) holders.Remove(own);
        else holders.Add(own, new(volumes.ToImmutable(), isStopped, command.Has("--rm")));
    }

    /// <summary>Any other command of docker.</summary>
    public void Run(DockerCommand command)
    {
        if (!IsOfDocker(command)) return;

        switch (command.Verb)
        {
            case "volume rm":
                foreach (var name in command.Arguments) Forget(name.Value);
                break;
            case "stop" or "kill":
                foreach (var name in command.Arguments) SetStopped(name.Value, IsCertain(command));
                break;
            case "start" or "restart":
                foreach (var name in command.Arguments) SetStopped(name.Value, false);
                break;
            case "rm" when IsCertain(command):
                foreach (var name in command.Arguments) Remove(name.Value, command.Has("--force"));
                break;
            case "rename" when command.Arguments is [{ Value: { } from }, ..]:
                holders.Remove(from);
                break;
            case "container prune" when IsCertain(command) && !command.All("--filter").Any():
                RemoveStopped();
                break;
            case "volume prune" or "system prune" when IsCertain(command) && !command.All("--filter").Any():
                if (command.Verb == "system prune") RemoveStopped();
                if (command.Verb == "volume prune" || command.Has("--volumes")) Prune(command);
                break;
            case "compose" or "stack" or "service" or "context":
                isAnyDoubtful = true;
                break;
        }
    }

    /// <summary>A command of another program: it may start containers that mount what it names.</summary>
    public void Pass(ShellCommand command)
    {
        foreach (var word in command.Words)
        {
            if (word.Value is { } name && (unused.ContainsKey(name) || used.ContainsKey(name) || pruned.ContainsKey(name))) Doubt(name);
        }
    }

    private static bool IsCertain(DockerCommand command) => command.Shell.Branch?.IsCertain != false;

    /// <summary>Whether the volumes that a container mounts may be of other drivers, or stand for something else: those are left alone.</summary>
    private static bool HasVolumeOptions(DockerCommand command) =>
        command.All("--volume-driver").Any() || command.All("--mount").Any(mount => mount.Value is { } value && value.Template.IndexOf("volume-", StringComparison.Ordinal) >= 0);

    /// <summary>Whether it speaks to Docker's engine, as far as the text tells: flags before the subcommand may name another one.</summary>
    private bool IsOfDocker(DockerCommand command)
    {
        if (!command.IsDocker) return false;
        if (command.Call.IndexOf(" -", StringComparison.Ordinal) < 0) return true;
        isAnyDoubtful = true;
        return false;
    }

    private void Make(string name, Made made)
    {
        if (!doubtful.Contains(name) && !unused.ContainsKey(name) && !used.ContainsKey(name)) unused.Add(name, made);
    }

    private void Mount(string name, Made here)
    {
        if (pruned.TryGetValue(name, out var lost))
        {
            pruned.Remove(name);
            if (!isAnyDoubtful && lost.Made.Source == here.Source && (runs is null || runs.AreOne(lost.Made.Statement, here.Statement)))
            {
                var prune = prunes[lost.Prune];
                prunes[lost.Prune] = prune with { MountedAfterwards = prune.MountedAfterwards.Add(new(name, lost.Made.Origin, here.Origin)) };
            }
        }
        Make(name, here);
    }

    private void Use(string name)
    {
        if (unused.TryGetValue(name, out var made))
        {
            unused.Remove(name);
            used[name] = (made, 1);
        }
        else if (used.TryGetValue(name, out var use))
        {
            used[name] = (use.Made, use.Users + 1);
        }
    }

    private void Release(string name)
    {
        if (!used.TryGetValue(name, out var use)) return;

        used.Remove(name);
        if (use.Users > 1) used.Add(name, (use.Made, use.Users - 1));
        else unused.Add(name, use.Made);
    }

    private void Doubt(string name)
    {
        Forget(name);
        doubtful.Add(name);
    }

    private void Forget(string? name)
    {
        if (name is null)
        {
            unused.Clear();
            used.Clear();
            pruned.Clear();
            return;
        }
        unused.Remove(name);
        used.Remove(name);
        pruned.Remove(name);
    }

    private void SetStopped(string? container, bool isStopped)
    {
        if (container is null || !holders.TryGetValue(container, out var found)) return;

        holders[container] = found with { IsStopped = isStopped };
        if (isStopped && found.RemovesItself) Remove(container, isForced: false);
    }

    private void Remove(string? container, bool isForced)
    {
        // Docker refuses to remove a container that runs.
        if (container is null || !holders.TryGetValue(container, out var found) || !isForced && !found.IsStopped) return;

        holders.Remove(container);
        foreach (var volume in found.Volumes) Release(volume);
    }

    private void RemoveStopped()
    {
        foreach (var container in holders.Where(entry => entry.Value.IsStopped).Select(entry => entry.Key).ToList()) Remove(container, isForced: false);
    }

    private void Prune(DockerCommand command)
    {
        var source = command.Shell.Source;
        prunes.Add(new VolumePrune
        {
            Origin = new ShellOrigin(source, command.VerbSpan),
            Subject = $"This {command.Program} {command.Verb} command",
            // To 'system prune' the flag speaks of images.
            All = command.Verb == "system prune" ? null : command.Switch("--all"),
        });
        foreach (var entry in unused)
        {
            if (entry.Value.Source == source) pruned[entry.Key] = (entry.Value, prunes.Count - 1);
        }
        unused.Clear();
    }
}
