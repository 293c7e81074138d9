using System.Collections.Immutable;
using LspDock.Syntax.Shell;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.DockerRun;

/// <summary>
/// Tells which commands of an article or a transcript were run in one go: line below line, behind the same prompt.
/// Whatever stands between, a comment, a blank line, output, prose, may mean "or" or leave out what took place.
/// </summary>
internal sealed class CommandRuns(ImmutableArray<ShellCommand> commands)
{
    /// <summary>As many lines behind a command may be its output.</summary>
    private const int OutputLines = 4;

    /// <summary>Programs behind which the next command may run on another machine, in another shell, or later.</summary>
    private static readonly string[] Leaving = ["exit", "logout", "clear", "cls", "reboot", "ssh", "su", "eval", "vagrant", "multipass", "docker-machine", "minikube"];

    /// <summary>Docker prints this many digits of a container's id.</summary>
    private const int IdLength = 64;

    private int[]? starts;
    private int[]? passages;

    /// <summary>Whether all commands from one to another were run in one go.</summary>
    /// <param name="first">The first one's index.</param>
    /// <param name="last">The last one's index, not below the first.</param>
    public bool AreOne(int first, int last)
    {
        starts ??= Groups(Follows);
        return starts[last] <= first;
    }

    /// <summary>
    /// The first command of the passage that one belongs to: those of one listing with no prose between, nor output but the ids of containers.
    /// What stands in another passage may belong to something else.
    /// </summary>
    public int PassageOf(int command) => (passages ??= Groups(IsInPassage))[command];

    /// <summary>Whether the output says that the name of a container is taken: the author knows.</summary>
    public bool IsRefused(int command)
    {
        var host = commands[command].Source.Host;
        var line = host.Lines.IndexOf(commands[command].Source.ToHost(commands[command].Span).End);
        for (var index = line + 1; index < host.Lines.Count && index <= line + OutputLines; index++)
        {
            if (host.Lines[index].ToString() is var text && (text.IndexOf("already in use", StringComparison.Ordinal) >= 0 || text.IndexOf("Conflict", StringComparison.Ordinal) >= 0)) return true;
        }
        return false;
    }

    /// <summary>For each command the first one of those that it goes on with.</summary>
    private int[] Groups(Func<ShellCommand, ShellCommand, bool> goesOn)
    {
        var groups = new int[commands.Length];
        for (var index = 1; index < groups.Length; index++) groups[index] = goesOn(commands[index - 1], commands[index]) ? groups[index - 1] : index;
        return groups;
    }

    private static bool IsInPassage(ShellCommand previous, ShellCommand next)
    {
        if (previous.Source != next.Source) return false;

        var host = next.Source.Host;
        var last = host.Lines.IndexOf(next.Source.ToHost(next.Span).Start);
        for (var index = host.Lines.IndexOf(next.Source.ToHost(previous.Span).End) + 1; index < last; index++)
        {
            if (host.Lines[index].ToString().Trim() is not ("" or ['#', ..]) and var line && !IsId(line)) return false;
        }
        return true;
    }

    private static bool IsId(string line) => line.Length == IdLength && line.All(Uri.IsHexDigit);

    private static bool Follows(ShellCommand previous, ShellCommand next)
    {
        if (previous.Source != next.Source || Leaves(previous) || Leaves(next)) return false;

        var host = next.Source.Host;
        var (before, behind) = (next.Source.ToHost(previous.Span), next.Source.ToHost(next.Span));
        var last = host.Lines.GetLineFromPosition(before.End);
        return (host.Lines.IndexOf(behind.Start) - last.LineNumber) switch
        {
            <= 0 => true,
            1 => host.ToString(TextSpan.FromBounds(before.End, last.End)).IndexOf('#') < 0 && Prompt(previous) == Prompt(next),
            _ => false,
        };
    }

    private static bool Leaves(ShellCommand command) => command.Words is [{ Value: { } program }, ..] && Leaving.Contains(UnixPath.LastSegment(program));

    /// <summary>What stands on the line before the statement.</summary>
    private static string Prompt(ShellCommand command)
    {
        var host = command.Source.Host;
        var start = command.Source.ToHost(new TextSpan(command.LineStart, 1)).Start;
        return host.ToString(TextSpan.FromBounds(host.Lines.GetLineFromPosition(start).Start, start)).Trim();
    }
}
