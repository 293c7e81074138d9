using System.Collections.Immutable;
using LspDock.Syntax.Shell;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.DockerRun;

/// <summary>Takes a shell command apart that calls docker, podman or nerdctl.</summary>
public static class DockerCommandReader
{
    private static readonly HashSet<string> Programs = new(StringComparer.Ordinal) { "docker", "podman", "podman-remote", "nerdctl", "nvidia-docker", "finch" };

    /// <summary>Subcommands of <c>docker container</c> that are subcommands of docker too, under the same name.</summary>
    private static readonly HashSet<string> ContainerVerbs = new(StringComparer.Ordinal) { "run", "create", "rm", "stop", "kill", "rename", "start", "restart", "exec", "commit" };

    /// <summary>Subcommands of <c>docker image</c> that are subcommands of docker too, under the same name.</summary>
    private static readonly HashSet<string> ImageVerbs = new(StringComparer.Ordinal) { "build", "tag", "import" };

    /// <summary>The call; null when the command calls another program, or docker without a subcommand.</summary>
    public static DockerCommand? Read(ShellCommand shell)
    {
        var words = shell.Words;
        var (first, program) = ProgramAt(words);
        if (program < 0) return null;

        var index = program + 1;
        while (index < words.Length && IsFlag(words[index])) index += ReadGlobal(words, index);
        var call = string.Join(" ", words.Skip(first).Take(index - first).Select(word => word.Raw));
        if (index >= words.Length || Verb(words, ref index) is not { } verb) return null;

        var arguments = new DockerArguments(verb, words, index);
        arguments.Read();
        return new DockerCommand
        {
            Shell = shell,
            Program = ProgramName(words[program])!,
            Call = call,
            Verb = verb,
            VerbSpan = TextSpan.FromBounds(words[program].Place.Start, words[index - 1].Place.End),
            Flags = arguments.Flags.ToImmutable(),
            Arguments = arguments.Arguments.ToImmutable(),
            IsPartial = arguments.IsPartial,
            IsSynopsis = arguments.IsSynopsis,
        };
    }

    /// <summary>The flags that words begin with, read as those of a subcommand; they end at the first word that is none of its flags.</summary>
    /// <param name="verb">The subcommand in its short form.</param>
    /// <param name="words">The words.</param>
    /// <param name="start">The first word to read.</param>
    public static ImmutableArray<DockerFlag> LeadingFlags(string verb, ImmutableArray<ShellWord> words, int start)
    {
        var arguments = new DockerArguments(verb, words, start);
        arguments.Read();
        return [.. arguments.Flags.TakeWhile(flag => flag.Option is not null && flag.Meant is null)];
    }

    /// <summary>The word that names the program, and the first one to repeat for a call of the same kind: <c>sudo</c> belongs to it.</summary>
    private static (int First, int Program) ProgramAt(ImmutableArray<ShellWord> words)
    {
        var first = -1;
        // PowerShell's "$id = docker run …" is three words and a command.
        var index = words is [{ Raw: ['$', ..] }, { Raw: "=" }, ..] ? 2 : 0;
        while (index < words.Length && index < 16)
        {
            var word = words[index];
            if (ProgramName(word) is not null) return (first < 0 ? index : first, index);

            if (ShellWrappers.ProgramName(word) is "sudo" or "doas" && first < 0) first = index;
            if (ShellWrappers.Skip(words, index) is not { } next) break;
            index = next;
        }
        return (-1, -1);
    }

    private static string? ProgramName(ShellWord word)
    {
        if (word.Value is not { Length: > 0 } path) return null;
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        if (name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase)) name = name.Substring(0, name.Length - ".exe".Length);
        return Programs.Contains(name) ? name : null;
    }

    private static bool IsFlag(ShellWord word) => word.Template.Length > 1 && word.Template[0] == '-';

    private static int ReadGlobal(ImmutableArray<ShellWord> words, int index)
    {
        var written = words[index].Template;
        var takesValue = written.IndexOf('=') < 0 && DockerFlagNames.Find("", written) is { TakesValue: true };
        return takesValue ? 2 : 1;
    }

    private static string? Verb(ImmutableArray<ShellWord> words, ref int index)
    {
        var group = words[index++].Value;
        if (group is not ("container" or "network" or "volume" or "image" or "system" or "buildx" or "builder")) return group;

        if (index >= words.Length || words[index++].Value is not { } command) return null;
        if (command is "remove") command = "rm";
        var hasShortForm = group switch
        {
            "container" => ContainerVerbs.Contains(command),
            "image" => ImageVerbs.Contains(command),
            "buildx" or "builder" => command == "build",
            _ => false,
        };
        return hasShortForm ? command : group + " " + command;
    }
}
