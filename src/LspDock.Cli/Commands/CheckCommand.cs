using System.Collections.Immutable;
using System.CommandLine;
using LspDock.Cli.Checking;
using LspDock.Linting;
using LspDock.Rules;
using LspDock.Rules.Configuration;

namespace LspDock.Cli.Commands;

/// <summary><c>lspdock check [PATH…]</c>.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string[]> Paths = new("path") { Description = "Files and folders; '-' is standard input; nothing is the current folder", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<string?> StandardInputName = new("--stdin-filename") { Description = "The name that tells what standard input is written in" };
    private static readonly Option<string> Format = new Option<string>("--format") { Description = "How to write the report", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "json", "sarif", "github");
    private static readonly Option<bool> Fix = new("--fix") { Description = "Apply the fixes that leave what runs as it is" };
    private static readonly Option<bool> UnsafeFixes = new("--unsafe-fixes") { Description = "Apply fixes that change what runs, too" };
    private static readonly Option<bool> Diff = new("--diff") { Description = "Show what the fixes change instead of writing it" };
    private static readonly Option<string?> Preset = PresetOption();
    private static readonly Option<string[]> Select = RuleList("--select", "Run only these rules");
    private static readonly Option<string[]> Ignore = RuleList("--ignore", "Leave these rules out");
    private static readonly Option<string> FailOn = new Option<string>("--fail-on") { Description = "The lowest severity that ends with exit code 1", DefaultValueFactory = _ => "warning" }.AcceptOnlyFromAmong("error", "warning", "information", "hint", "never");

    public static Command Create()
    {
        // A mistyped option would otherwise be taken for a file's name.
        Paths.Validators.Add(result =>
        {
            foreach (var option in result.Tokens.Select(token => token.Value).Where(value => value.Length > 1 && value[0] == '-' && !File.Exists(value))) result.AddError($"There is no option '{option}'.");
        });
        var command = new Command("check", "Find what is wrong, and fix it") { Paths, StandardInputName, Format, Fix, UnsafeFixes, Diff, Preset, Select, Ignore, FailOn };
        command.SetAction((arguments, cancellationToken) => Task.FromResult(Run(arguments, cancellationToken)));
        return command;
    }

    private static int Run(ParseResult arguments, CancellationToken cancellationToken)
    {
        var paths = arguments.GetValue(Paths) ?? [];
        return CheckRun.Run(
            new CheckOptions
            {
                Paths = paths.Length == 0 ? ["."] : [.. paths],
                StandardInputName = arguments.GetValue(StandardInputName),
                Format = arguments.GetRequiredValue(Format),
                Fix = arguments.GetValue(Fix),
                UnsafeFixes = arguments.GetValue(UnsafeFixes),
                Diff = arguments.GetValue(Diff),
                Preset = arguments.GetValue(Preset) is { } preset ? PresetReader.Read(preset).Preset : null,
                Selected = Ids(arguments.GetValue(Select)),
                Ignored = Ids(arguments.GetValue(Ignore)),
                FailOn = SeverityNames.Parse(arguments.GetRequiredValue(FailOn)),
            },
            cancellationToken);
    }

    private static Option<string?> PresetOption()
    {
        var option = new Option<string?>("--preset") { Description = $"The rules to run, in place of the configuration's: {string.Join(", ", RulePreset.Names)}; with @VERSION as of that version", HelpName = "preset" };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (PresetReader.Read(token.Value).Problem is { } problem) result.AddError(problem + ".");
            }
        });
        return option;
    }

    private static Option<string[]> RuleList(string name, string description)
    {
        var option = new Option<string[]>(name) { Description = description + ": names or ids, separated by commas", HelpName = "rule,…" };
        option.Validators.Add(result =>
        {
            foreach (var unknown in Names(result.Tokens.Select(token => token.Value)).Where(rule => RuleCatalog.Find(rule) is null)) result.AddError(UnknownRule.Message(unknown));
        });
        return option;
    }

    private static IEnumerable<string> Names(IEnumerable<string> lists) => lists.SelectMany(list => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static ImmutableHashSet<string> Ids(string[]? lists) => [.. Names(lists ?? []).Select(name => RuleCatalog.Find(name)!.Descriptor.Id)];
}
