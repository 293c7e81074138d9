using System.Collections.Immutable;

namespace LspDock.Syntax.Shell;

/// <summary>Tells the variables that a command sets.</summary>
internal static class ShellChanges
{
    /// <summary>What a command sets; null when it may set anything, as a file that it reads may.</summary>
    public static ImmutableArray<ShellChange>? Of(ShellCommand command) => command.Dialect switch
    {
        ShellDialect.PowerShell => OfPowerShell(command),
        ShellDialect.Cmd => OfCmd(command),
        _ => OfPosix(command),
    };

    private static ImmutableArray<ShellChange>? OfPosix(ShellCommand command)
    {
        switch (command.Words)
        {
            case []:
                return [.. command.Assignments.Select(assignment => new ShellChange(assignment.Name, assignment))];
            case [{ Raw: "source" or "." or "eval" }, ..]:
                return null;
            case [{ Raw: "builtin" or "command" }, { Raw: "source" or "." or "eval" }, ..]:
                return null;
            case [{ Raw: "export" or "readonly" or "declare" or "local" or "typeset" } builtin, ..]:
                return [.. Declared(command, builtin.Raw)];
            case [{ Raw: "read" or "unset" or "getopts" or "mapfile" or "readarray" or "let" }, ..]:
                return [.. command.Words.Skip(1).Select(word => new ShellChange(NameAtStart(word.Template), null)).Where(change => change.Name.Length > 0)];
            case [{ Raw: "printf" }, { Raw: "-v" }, { } name, ..]:
                return [new ShellChange(NameAtStart(name.Template), null)];
            default:
                return [];
        }
    }

    private static IEnumerable<ShellChange> Declared(ShellCommand command, string builtin)
    {
        // What declare makes of a value when it has a flag such as -i or -n is not followed.
        var isPlain = command.Words.Skip(1).All(word => word.Template is not ['-' or '+', ..] || word.Template is ['-', .. var letters] && letters.All(letter => letter is 'r' or 'x' or 'g' or 'a'));
        var isLocal = builtin is "local" || builtin is "declare" or "typeset" && !command.Words.Any(word => word.Template is ['-', .. var flags] && flags.IndexOf('g') >= 0) && command.Branch?.IsIn(ShellBranchKind.Function) == true;
        foreach (var word in command.Words.Skip(1))
        {
            if (NameAtStart(word.Template) is not { Length: > 0 } name) continue;

            var equals = name.Length < word.Template.Length && word.Template[name.Length] == '+' ? name.Length + 1 : name.Length;
            if (equals < word.Template.Length && word.Template[equals] == '=') yield return new ShellChange(name, isPlain ? new ShellAssignment(name, word.Whole.From(equals + 1)) { IsAppended = equals > name.Length, IsLocal = isLocal } : null);
            else if (isLocal && builtin is not "export") yield return new ShellChange(name, null);
        }
        foreach (var array in command.Assignments.Where(assignment => !assignment.Items.IsDefault)) yield return new ShellChange(array.Name, isPlain ? array with { IsLocal = isLocal } : null);
    }

    private static ImmutableArray<ShellChange>? OfPowerShell(ShellCommand command)
    {
        switch (command.Words)
        {
            case [{ Raw: "." or "iex" or "Invoke-Expression" or "Set-Variable" or "New-Variable" or "Clear-Variable" or "Remove-Variable" or "sv" }, ..]:
                return null;
            case [{ Raw: ['$', .. var name] }, { Raw: "=" or "+=" } sign, ..] when command.Assignments is [{ Items.IsDefault: false } array]:
                return [new ShellChange(name, array with { IsAppended = sign.Raw == "+=" })];
            // What stands there without quotes is a command.
            case [{ Raw: ['$', .. var name] }, { Raw: "=" }, { Parts: [{ Quote: not ShellQuote.None }, ..] } value] when value.Parts.All(part => part.Run == value.Parts[0].Run):
                return [new ShellChange(name, new ShellAssignment(name, value.Whole))];
            case [{ Raw: ['$' or '[', ..] }, ..]:
                return [.. command.Words.SelectMany(word => NamesOfPowerShell(word.Raw)).Select(name => new ShellChange(name, null))];
            default:
                return [];
        }
    }

    private static ImmutableArray<ShellChange>? OfCmd(ShellCommand command)
    {
        switch (command.Words)
        {
            case [{ Template: var word }, ..] when word.Equals("goto", StringComparison.OrdinalIgnoreCase) || word.Equals("call", StringComparison.OrdinalIgnoreCase):
                return null;
            case [{ Template: var word }, { } value] when word.Equals("set", StringComparison.OrdinalIgnoreCase) && value.Template.IndexOf('=') is > 0 and var equals:
                var name = value.Template.Substring(0, equals);
                // Quotes inside of the value belong to it.
                var isPlain = value.Parts.All(part => part.Run == value.Parts[0].Run) && command.Branch is null;
                return [new ShellChange(name, isPlain ? new ShellAssignment(name, value.Whole.From(equals + 1)) : null)];
            case [{ Template: var word }, ..] when word.Equals("set", StringComparison.OrdinalIgnoreCase):
                return [.. command.Words.Skip(1).Select(other => new ShellChange(other.Template.Split('=')[0], null))];
            default:
                return [];
        }
    }

    private static string NameAtStart(string text)
    {
        var end = 0;
        while (end < text.Length && ShellVariables.IsNameLetter(text[end], end == 0)) end++;
        return text.Substring(0, end);
    }

    private static IEnumerable<string> NamesOfPowerShell(string raw)
    {
        for (var at = raw.IndexOf('$'); at >= 0; at = raw.IndexOf('$', at + 1))
        {
            var end = at + 1;
            while (end < raw.Length && (ShellVariables.IsNameLetter(raw[end], end == at + 1) || raw[end] == ':')) end++;
            if (end > at + 1) yield return raw.Substring(at + 1, end - at - 1);
        }
    }
}
