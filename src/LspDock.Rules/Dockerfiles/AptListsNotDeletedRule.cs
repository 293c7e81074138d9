using LspDock.Linting;
using LspDock.Syntax.Dockerfile;
using LspDock.Syntax.Shell;

namespace LspDock.Rules.Dockerfiles;

/// <summary>Package lists stay in the layer of the RUN that fetched them, whatever a later one deletes.</summary>
public sealed class AptListsNotDeletedRule() : SyntaxNodeRule<DockerfileStage>(RuleDescriptors.AptListsNotDeleted)
{
    private const string Lists = "/var/lib/apt/lists";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerfileStage stage)
    {
        // What is only copied from, or built for tests, ships no layers.
        if (!stage.IsInResult) yield break;

        // Read from the end: a RUN that installs without an update of its own needs the lists of one before it.
        var findings = new Stack<Finding>();
        var listsAreNeeded = false;
        for (var index = stage.Instructions.Length - 1; index >= 0; index--)
        {
            var run = stage.Instructions[index];
            if (run is not { Keyword: DockerfileKeyword.Run, ShellTree.Commands: { IsEmpty: false } commands }) continue;

            var update = LastIndex(commands, command => IsApt(command, "update"));
            var installs = commands.Any(IsInstall);
            if (update < 0)
            {
                listsAreNeeded |= installs;
                continue;
            }
            if (installs && !listsAreNeeded && LastIndex(commands, Deletes) < update && !IsKeptOutside(run))
            {
                findings.Push(Report(commands[update].Origin, $"The package lists that 'apt-get update' fetches stay in the image: nothing in this RUN deletes {Lists}",
                    Fix.Unsafe("Delete the package lists at the end of the RUN", () => DeletionOfAptLists.In(run))));
            }
            listsAreNeeded = false;
        }
        foreach (var finding in findings) yield return finding;
    }

    private static int LastIndex(IReadOnlyList<ShellCommand> commands, Func<ShellCommand, bool> isWanted)
    {
        var index = commands.Count - 1;
        while (index >= 0 && !isWanted(commands[index])) index--;
        return index;
    }

    private static bool IsInstall(ShellCommand command) =>
        IsApt(command, "install") || IsApt(command, "upgrade") || IsApt(command, "dist-upgrade") || IsApt(command, "full-upgrade") || IsApt(command, "build-dep");

    private static bool IsApt(ShellCommand command, string action)
    {
        var words = ProgramAndArguments(command);
        return words.FirstOrDefault() is "apt" or "apt-get" or "aptitude"
            && words.Skip(1).Any(word => word == action);
    }

    private static bool Deletes(ShellCommand command) =>
        IsApt(command, "distclean")
        || (ProgramAndArguments(command).FirstOrDefault() is "rm" or "find" or "cd" && command.Words.Any(word => NamesLists(word.Template)));

    /// <summary>Also <c>/var/lib/apt</c> itself and lists in braces, as in <c>/var/lib/{apt,dpkg}</c>.</summary>
    private static bool NamesLists(string word) => word.StartsWith("/var/lib/", StringComparison.Ordinal) && word.IndexOf("apt", StringComparison.Ordinal) > 0;

    /// <summary>The program's file name and what follows, a leading sudo left out.</summary>
    private static IEnumerable<string> ProgramAndArguments(ShellCommand command)
    {
        var words = command.Words.Select(word => word.Template);
        if (command.Words is [{ Template: "sudo" }, ..]) words = words.Skip(1).SkipWhile(word => word.StartsWith("-", StringComparison.Ordinal));
        return words.Select((word, index) => index == 0 ? word.Substring(word.LastIndexOf('/') + 1) : word);
    }

    /// <summary>Whether a cache or a temporary file system is mounted where the lists go.</summary>
    private static bool IsKeptOutside(DockerfileInstruction run) => run.Flags.Any(flag =>
    {
        if (flag is not { Name: "mount", Value.Text: { } value }) return false;

        var fields = value.Split(',');
        return fields.Any(field => field is "type=cache" or "type=tmpfs")
            && fields.Any(field => field.IndexOf('=') is var equals and > 0
                && field.Substring(0, equals) is "target" or "dst" or "destination"
                && (Lists + "/").StartsWith(field.Substring(equals + 1).TrimEnd('/') + "/", StringComparison.Ordinal));
    });
}
