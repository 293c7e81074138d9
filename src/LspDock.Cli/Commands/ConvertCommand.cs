using System.CommandLine;
using LspDock.Cli.Converting;
using LspDock.Syntax.Shell;

namespace LspDock.Cli.Commands;

/// <summary><c>lspdock convert FILE…</c>: writes docker commands as a Compose file, and a Compose file as docker commands.</summary>
internal static class ConvertCommand
{
    private static readonly Argument<string[]> Files = new("file") { Description = "Scripts, articles or pasted commands, which become one Compose file together, or the Compose files of a project, base first; '-' is standard input, which is also read where it is not a terminal and no file is named", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<string?> StandardInputName = new("--stdin-filename") { Description = "The name that tells what standard input is written in", HelpName = "name" };
    private static readonly Option<string?> Output = new("--output", "-o") { Description = "The file to write, in place of standard output", HelpName = "file" };
    private static readonly Option<bool> Force = new("--force") { Description = "Overwrite the file when it is there" };
    private static readonly Option<bool> Harden = new("--harden") { Description = "Apply every fix to the result, also those that change what runs, and make passwords secrets" };

    private static readonly Option<string?> Format = new Option<string?>("--format") { Description = "The shell to write docker commands for [default: bash]" }.AcceptOnlyFromAmong("bash", "powershell");
    private static readonly Option<string[]> Profiles = new("--profile") { Description = "Turn on a profile of the Compose file, '*' for all", HelpName = "name" };

    public static Command Create()
    {
        // A mistyped option would otherwise be taken for a file's name.
        Files.Validators.Add(result =>
        {
            foreach (var option in result.Tokens.Select(token => token.Value).Where(value => value.Length > 1 && value[0] == '-' && !File.Exists(value))) result.AddError($"There is no option '{option}'.");
        });
        var command = new Command("convert", "Write docker run commands as a Compose file, or a Compose file as docker run commands") { Files, StandardInputName, Output, Force, Harden, Format, Profiles };
        command.Validators.Add(result =>
        {
            if (result.GetValue(Files) is not { Length: > 0 } && !Console.IsInputRedirected) result.AddError("Name a file with docker commands or a Compose file, or '-' for standard input.");
        });
        command.SetAction(arguments => ConvertRun.Run(
            new ConvertOptions
            {
                Files = arguments.GetValue(Files) is { Length: > 0 } files ? [.. files] : [ConvertInput.StandardInput],
                StandardInputName = arguments.GetValue(StandardInputName),
                Output = arguments.GetValue(Output),
                Force = arguments.GetValue(Force),
                Harden = arguments.GetValue(Harden),
                Shell = arguments.GetValue(Format) switch { "powershell" => ShellDialect.PowerShell, "bash" => ShellDialect.Posix, _ => null },
                Profiles = [.. arguments.GetValue(Profiles) ?? []],
            }));
        return command;
    }
}
