using System.Collections.Immutable;
using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Resources;

/// <summary>A shell that is a container's first process keeps the signal to stop from the program that it runs.</summary>
public sealed class ShellWithoutExecRule() : ContainerRule(RuleDescriptors.ShellWithoutExec)
{
    private static readonly string[] Separators = ["&&", "||", ";", "\n"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        if (container.Command is null && container.Entrypoint is null || container.IsShortLived || container.IsDisabled || scope.Project.IsExcerpt || container.Options.Switch(ContainerOption.Tty) is not null || container.Options.Switch(ContainerOption.Init) is { } init && !init.Is(false)) yield break;

        // With an entry point that is not known here the command is only what it is given.
        var (words, at) = container.Entrypoint.IsKnown(out var entrypoint) && !entrypoint.IsDefaultOrEmpty ? (entrypoint, container.Entrypoint.Origin)
            : container.Entrypoint is null && container.Command.IsKnown(out var command) ? (command, container.Command.Origin)
            : ([], null);
        if (at is null || LastOf(words) is not { } last) yield break;

        yield return Report(at, $"{container.Origin.Subject} runs '{last}' below a shell, which does not pass on the signal to stop: after 10 seconds it is killed", Fix.Offered("Run it below an init process", () => container.Origin.Add(ContainerOption.Init, "true")));
    }

    /// <summary>The program that stays, of a script of several commands; null when the shell gives way to it, as bash does by itself, or nothing stays.</summary>
    private static string? LastOf(ImmutableArray<string> words)
    {
        if (words.Length < 3 || UnixPath.LastSegment(words[0]) is not ("sh" or "ash" or "dash")) return null;

        var option = words.IndexOf("-c");
        if (option < 0) option = words.IndexOf("-lc");
        if (option < 1 || option + 1 >= words.Length) return null;

        var script = words[option + 1].Trim().TrimEnd(';').TrimEnd();
        var start = -1;
        foreach (var separator in Separators)
        {
            var index = script.LastIndexOf(separator, StringComparison.Ordinal);
            if (index >= 0) start = Math.Max(start, index + separator.Length);
        }
        // A single command takes the shell's place by itself.
        if (start < 0) return null;

        var last = script.Substring(start).Trim();
        var end = last.IndexOfAny([' ', '\t']);
        var program = UnixPath.LastSegment(end < 0 ? last : last.Substring(0, end));
        return program.Length == 0 || !char.IsLetter(program[0]) || program is "exec" or "exit" or "done" or "fi" or "esac" or "echo" or "true" or "wait" or "sleep" or "tail" or "touch" or "rm" or "cp" or "mv" or "chown" or "chmod" ? null : program;
    }
}
