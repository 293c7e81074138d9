using Spectre.Console;

namespace LspDock.Cli.Output;

/// <summary>Text with colours on a terminal, and without them in a file or pipe.</summary>
/// <param name="plain">Where text goes.</param>
/// <param name="terminal">The terminal, when it is one that shows colours. Null otherwise.</param>
internal sealed class StyledOutput(TextWriter plain, IAnsiConsole? terminal)
{
    /// <summary>For standard output: colours follow the terminal, and the NO_COLOR and FORCE_COLOR conventions.</summary>
    public static StyledOutput For(TextWriter output)
    {
        var forced = Environment.GetEnvironmentVariable("FORCE_COLOR") is { Length: > 0 };
        if (Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Console.IsOutputRedirected && !forced) return new(output, null);

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = forced ? AnsiSupport.Yes : AnsiSupport.Detect, Out = new AnsiConsoleOutput(output) });
        // Lines are never broken here: a terminal does that itself, and copies them whole.
        console.Profile.Width = int.MaxValue / 2;
        return new(output, console);
    }

    public void Write(string text, Style? style = null)
    {
        if (terminal is null || style is null) plain.Write(text);
        else terminal.Write(new Spectre.Console.Text(text, style));
    }

    public void WriteLine(string text, Style? style = null)
    {
        Write(text, style);
        plain.WriteLine();
    }
}
