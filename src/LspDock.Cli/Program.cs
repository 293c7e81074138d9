using System.CommandLine;
using LspDock.Cli.Commands;
using LspDock.Cli.Output;

var root = new RootCommand("Checks Compose files, Dockerfiles, docker run lines and C# that configures containers")
{
    CheckCommand.Create(),
    ConfigCommand.Create(),
    ConvertCommand.Create(),
    ExplainCommand.Create(),
    RulesCommand.Create(),
    ServerCommand.Create(),
};
var arguments = root.Parse(args);
if (arguments.Errors.Count > 0)
{
    foreach (var error in arguments.Errors) Console.Error.WriteLine($"lspdock: {error.Message}");
    Console.Error.WriteLine("'lspdock --help' and 'lspdock check --help' say what there is.");
    return ExitCode.WrongUsage;
}
return await arguments.InvokeAsync().ConfigureAwait(false);
