using System.CommandLine;
using System.CommandLine.Parsing;
using LspDock.Cli.Resolving;

namespace LspDock.Cli.Commands;

/// <summary><c>lspdock config</c>: prints a Compose project as Docker gets it.</summary>
internal static class ConfigCommand
{
    private static readonly Option<string[]> Files = new("--file", "-f") { Description = "A Compose file, base first; '-' is standard input; without one, the files that Docker finds from the working folder upwards", HelpName = "file" };
    private static readonly Option<string?> ProjectDirectory = new("--project-directory") { Description = "The folder in which relative paths start, in place of the first file's", HelpName = "folder" };
    private static readonly Option<string[]> EnvFiles = new("--env-file") { Description = "A file that sets variables, in place of .env; a later one wins", HelpName = "file" };
    private static readonly Option<bool> UseEnvironment = new("--environment") { Description = "Take the variables of the shell too; they win over every file" };
    private static readonly Option<string[]> Profiles = new("--profile") { Description = "Turn on a profile, '*' for all, in place of those that COMPOSE_PROFILES names", HelpName = "name" };
    private static readonly Option<string> Format = new Option<string>("--format") { Description = "How to write the project", DefaultValueFactory = _ => "yaml" }.AcceptOnlyFromAmong("yaml", "json");
    private static readonly Option<bool> Origins = new("--origins") { Description = "Say of each value where it is written, and what it takes the place of" };
    private static readonly Option<bool> Services = new("--services") { Description = "Print the names of the services only" };
    private static readonly Option<bool> Volumes = new("--volumes") { Description = "Print the names of the volumes only" };
    private static readonly Option<bool> Networks = new("--networks") { Description = "Print the names of the networks only" };
    private static readonly Option<bool> Images = new("--images") { Description = "Print each service's image only" };
    private static readonly Option<bool> Variables = new("--variables") { Description = "Print the variables that the files name, what they default to, what sets them and where they are used" };

    private static readonly (Option<bool> Option, ConfigSelection Selection)[] Selections =
    [
        (Services, ConfigSelection.Services), (Volumes, ConfigSelection.Volumes), (Networks, ConfigSelection.Networks), (Images, ConfigSelection.Images), (Variables, ConfigSelection.Variables),
    ];

    public static Command Create()
    {
        var command = new Command("config", "Print a Compose project as Docker gets it: files merged, variables replaced, short forms written out")
        {
            Files, ProjectDirectory, EnvFiles, UseEnvironment, Profiles, Format, Origins, Services, Volumes, Networks, Images, Variables,
        };
        command.Validators.Add(Validate);
        command.SetAction(arguments => ConfigRun.Run(
            new ConfigOptions
            {
                Files = [.. arguments.GetValue(Files) ?? []],
                ProjectDirectory = arguments.GetValue(ProjectDirectory),
                EnvFiles = [.. arguments.GetValue(EnvFiles) ?? []],
                UseEnvironment = arguments.GetValue(UseEnvironment),
                Profiles = [.. arguments.GetValue(Profiles) ?? []],
                IsJson = arguments.GetRequiredValue(Format) == "json",
                Origins = arguments.GetValue(Origins),
                Selection = Selections.FirstOrDefault(selection => arguments.GetValue(selection.Option)).Selection,
            }));
        return command;
    }

    private static void Validate(CommandResult result)
    {
        var chosen = Selections.Where(selection => result.GetValue(selection.Option)).Select(selection => selection.Option.Name).ToList();
        if (chosen.Count > 1) result.AddError($"{string.Join(" and ", chosen)} cannot be asked for together.");
        else if (chosen is [var one] && result.GetValue(Origins)) result.AddError($"--origins tells of the whole project's values; leave {one} out.");
    }
}
