using System.Collections.Immutable;

namespace LspDock.Syntax.Shell;

/// <summary>Variables that a script sets once, to a constant, on a line that always runs: their uses below that line are known.</summary>
internal static class ShellVariables
{
    /// <summary>Whether a letter may stand in a variable's name.</summary>
    public static bool IsNameLetter(char letter, bool isFirst) =>
        letter is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || !isFirst && letter is >= '0' and <= '9';

    /// <summary>The commands with the uses of such variables known.</summary>
    public static ImmutableArray<ShellCommand> Resolve(ImmutableArray<ShellCommand> commands)
    {
        var constants = Constants(commands);
        if (constants.Count == 0) return commands;

        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        var resolved = ImmutableArray.CreateBuilder<ShellCommand>(commands.Length);
        foreach (var command in commands)
        {
            resolved.Add(known.Count == 0 ? command : command with { Words = [.. command.Words.Select(word => Resolve(word, known))] });
            foreach (var assignment in Assignments(command))
            {
                if (constants.Contains(assignment.Name) && Resolve(assignment.Value.Word, known).Value is { } written) known[assignment.Name] = written.Substring(Math.Min(written.Length, assignment.Value.Start));
            }
        }
        return resolved.MoveToImmutable();
    }

    private static HashSet<string> Constants(ImmutableArray<ShellCommand> commands)
    {
        var constants = new HashSet<string>(StringComparer.Ordinal);
        var spoilt = new HashSet<string>(StringComparer.Ordinal);
        foreach (var command in commands)
        {
            // What another file or a composed command sets cannot be seen.
            if (command.Words is [{ Raw: "source" or "." or "eval" }, ..]) return [];
            foreach (var assignment in Assignments(command))
            {
                if (command.IsConditional || !constants.Add(assignment.Name)) spoilt.Add(assignment.Name);
            }
            if (command.Words is [{ Raw: "read" or "unset" or "getopts" or "mapfile" or "readarray" }, ..]) spoilt.UnionWith(command.Words.Skip(1).Select(word => word.Template));
        }
        constants.ExceptWith(spoilt);
        return constants;
    }

    private static IEnumerable<ShellAssignment> Assignments(ShellCommand command) => command.Words switch
    {
        [] => command.Assignments,
        [{ Raw: "export" or "readonly" or "declare" or "local" or "typeset" }, ..] => command.Words.Skip(1).Select(Assignment).OfType<ShellAssignment>(),
        _ => [],
    };

    private static ShellAssignment? Assignment(ShellWord word)
    {
        var written = word.Template;
        var end = 0;
        while (end < written.Length && IsNameLetter(written[end], end == 0)) end++;
        return end > 0 && end < written.Length && written[end] == '=' ? new ShellAssignment(written.Substring(0, end), word.Whole.From(end + 1)) : null;
    }

    private static ShellWord Resolve(ShellWord word, Dictionary<string, string> known)
    {
        if (!word.Parts.Any(part => Value(part, known) is not null)) return word;
        return new ShellWord(word.Span, word.Raw, [.. word.Parts.Select(part => Value(part, known) is { } value ? part with { Value = value } : part)]);
    }

    /// <summary>The value of a known variable; outside of quotes only when it stays one word.</summary>
    private static string? Value(ShellWordPart part, Dictionary<string, string> known) =>
        part is { IsExpansion: true, Value: null, Variable: { } name } && known.TryGetValue(name, out var value)
            && (part.Quote == ShellQuote.Double || value.Length > 0 && value.IndexOfAny([' ', '\t', '\n', '*', '?', '[']) < 0)
            ? value
            : null;
}
