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

            for (var index = start; index < command.Words.Length; index++)
            {
                var word = command.Words[index];
                if (word.KnownPrefix.Split('=')[0] is not ['-', ..] flag || At(command, word, flag, ValueOf(command, index), offset) is not { } hover) continue;
                return hover;
            }
        }
        return null;
    }

    private static HoverText? At(ShellCommand command, ShellWord word, string flag, string? value, int offset)
    {
        var span = command.Source.ToHost(new TextSpan(word.Span.Start, Math.Min(flag.Length, word.Span.Length)));
        return span.IntersectsWith(offset) && ContainerOption.FindByFlag(flag) is { } option
            ? new(OptionText.Of(flag, option.Summary, option, standard: null, since: null, ("docker run reference", Reference), value), span)
            : null;
    }

    /// <summary>The value behind the equals sign, else the next word; null when it is not known.</summary>
    private static string? ValueOf(ShellCommand command, int index)
    {
        var text = command.Words[index].Value;
        return text?.IndexOf('=') is >= 0 and var equals ? text[(equals + 1)..]
            : text is not null && index + 1 < command.Words.Length ? command.Words[index + 1].Value
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
