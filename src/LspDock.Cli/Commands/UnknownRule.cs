using LspDock.Rules;

namespace LspDock.Cli.Commands;

/// <summary>What to say of a rule that there is not.</summary>
internal static class UnknownRule
{
    public static string Message(string name) =>
        $"There is no rule '{name}'.{(RuleCatalog.Closest(name) is { } near ? $" Did you mean '{near}'?" : "")} 'lspdock rules' lists them all.";
}
