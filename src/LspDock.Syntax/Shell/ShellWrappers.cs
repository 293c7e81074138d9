using System.Collections.Immutable;

namespace LspDock.Syntax.Shell;

/// <summary>Programs that run the program named behind them: <c>sudo</c>, <c>env</c>, <c>time</c>.</summary>
internal static class ShellWrappers
{
    /// <summary>The name of the program that a word calls, without its folder; empty when it is not known.</summary>
    public static string ProgramName(ShellWord word) => word.Value is { } path ? path.Substring(path.LastIndexOf('/') + 1) : "";

    /// <summary>The word behind a program that runs another one, and behind its flags; null when the program is none of these.</summary>
    /// <param name="words">The command.</param>
    /// <param name="index">The program's place.</param>
    public static int? Skip(ImmutableArray<ShellWord> words, int index)
    {
        var wrapper = ProgramName(words[index]);
        var valued = wrapper switch
        {
            "sudo" or "doas" => "ughpCrtTUDR",
            "env" => "uCS",
            "nice" => "n",
            "time" or "exec" or "nohup" or "command" or "winpty" or "lima" or "systemd-inhibit" or "chronic" or "watch" or "xargs" or "timeout" or "start" or "&" => "nIPLsk",
            _ => null,
        };
        if (valued is null) return null;

        index++;
        while (index < words.Length && words[index].Raw is var raw && (raw.StartsWith("-", StringComparison.Ordinal) || wrapper is "env" or "sudo" && raw.IndexOf('=') > 0))
        {
            index += raw.Length == 2 && raw[0] == '-' && valued.IndexOf(raw[1]) >= 0 ? 2 : 1;
        }
        // How long it may take.
        if (wrapper == "timeout" && index < words.Length && words[index].Template is [not ((>= 'a' and <= 'z') or '/'), ..]) index++;
        return index;
    }
}
