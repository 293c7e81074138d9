using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Syntax.Shell;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.Hover;

/// <summary>Over a flag of <c>docker run</c>: what it does.</summary>
internal static class RunFlagHover
{
    private const string Reference = "https://docs.docker.com/reference/cli/docker/container/run/";

    public static HoverText? At(LintDocument document, int offset)
    {
        foreach (var command in document.Nodes.OfType<ShellCommand>())
        {
            if (!command.Origin.Span.IntersectsWith(offset) || FlagsStart(command) is not (> 0 and var start)) continue;

            foreach (var word in command.Words.Skip(start))
            {
                if (word.KnownPrefix.Split('=')[0] is not ['-', ..] flag || At(command, word, flag, offset) is not { } hover) continue;
                return hover;
            }
        }
        return null;
    }

    private static HoverText? At(ShellCommand command, ShellWord word, string flag, int offset)
    {
        var span = command.Source.ToHost(new TextSpan(word.Span.Start, Math.Min(flag.Length, word.Span.Length)));
        return span.IntersectsWith(offset) && ContainerOption.FindByFlag(flag) is { } option
            ? new(OptionText.Of(flag, option.Summary, option, standard: null, since: null, ("docker run reference", Reference)), span)
            : null;
    }

    /// <summary>The number of the word behind <c>run</c> or <c>create</c>; 0 when the command starts no container.</summary>
    private static int FlagsStart(ShellCommand command)
    {
        var isEngine = false;
        for (var index = 0; index < command.Words.Length; index++)
        {
            var value = command.Words[index].Value ?? "";
            if (!isEngine) isEngine = value[(value.LastIndexOf('/') + 1)..] is "docker" or "podman" or "nerdctl";
            else if (value is "run" or "create") return index + 1;
            else if (value is "network" or "volume" or "compose" or "service" or "config" or "secret" or "buildx" or "context" or "exec") return 0;
        }
        return 0;
    }
}
