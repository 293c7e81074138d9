using System.CommandLine;
using LspDock.Cli.Output;
using LspDock.Rules;

namespace LspDock.Cli.Commands;

/// <summary><c>lspdock explain RULE</c>: prints a rule's page.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string> RuleName = new("rule") { Description = "A rule's name or id, such as privileged-container or LD1001" };

    public static Command Create()
    {
        var command = new Command("explain", "Say what a rule finds, why it matters and how to fix it") { RuleName };
        command.SetAction(arguments => Run(arguments.GetRequiredValue(RuleName), Console.Out, Console.Error));
        return command;
    }

    private static int Run(string name, TextWriter output, TextWriter errors)
    {
        if (RuleCatalog.Find(name) is { } rule)
        {
            output.Write(rule.Descriptor.Page);
            return ExitCode.Clean;
        }
        errors.WriteLine($"lspdock: {UnknownRule.Message(name)}");
        return ExitCode.WrongUsage;
    }
}
