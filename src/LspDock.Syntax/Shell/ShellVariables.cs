using System.Collections.Immutable;

namespace LspDock.Syntax.Shell;

/// <summary>
/// Follows the variables of the texts that one shell reads, and puts what they hold in where they are used. What a loop, a function,
/// a branch or another file may have changed is not known.
/// </summary>
internal sealed class ShellVariables
{
    /// <summary>Longer values are not put in.</summary>
    private const int LengthLimit = 1000;

    /// <summary>Arrays of more elements are not put in.</summary>
    private const int ItemLimit = 200;

    /// <summary>For each letter that is written so many are put in at most, lest values of values grow without end.</summary>
    private const int Growth = 16;

    private readonly Dictionary<string, ShellValue> known;
    // What functions have of their own; outside of them the name is another's.
    private readonly Dictionary<string, ShellValue> locals;
    private readonly ImmutableArray<ImmutableArray<ShellChange>> changes;
    private readonly ShellScopes scopes;
    private int budget;

    private ShellVariables(ImmutableArray<ImmutableArray<ShellChange>> changes, ImmutableArray<ShellCommand> commands, int budget)
    {
        var names = commands[0].Dialect == ShellDialect.Posix ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;
        (this.changes, this.budget) = (changes, budget);
        known = new(names);
        locals = new(names);
        scopes = new(changes, commands, names);
    }

    /// <summary>Whether a letter may stand in a variable's name.</summary>
    public static bool IsNameLetter(char letter, bool isFirst) =>
        letter is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || !isFirst && letter is >= '0' and <= '9';

    /// <summary>The commands that one shell runs, with what is known of its variables put in.</summary>
    /// <param name="commands">The commands of all texts, in order.</param>
    public static ImmutableArray<ShellCommand> Resolve(ImmutableArray<ShellCommand> commands)
    {
        if (commands.IsEmpty) return commands;

        var changes = ImmutableArray.CreateBuilder<ImmutableArray<ShellChange>>(commands.Length);
        var (changesAny, length) = (false, 1000);
        foreach (var command in commands)
        {
            // What another file or a composed command sets cannot be seen.
            if (ShellChanges.Of(command) is not { } ofCommand) return commands;
            changes.Add(ofCommand);
            changesAny |= !ofCommand.IsEmpty;
            length += command.Span.Length;
        }
        return changesAny ? new ShellVariables(changes.MoveToImmutable(), commands, length * Growth).Resolve(commands, 0) : commands;
    }

    private ImmutableArray<ShellCommand> Resolve(ImmutableArray<ShellCommand> commands, int index)
    {
        var resolved = ImmutableArray.CreateBuilder<ShellCommand>(commands.Length);
        for (; index < commands.Length; index++)
        {
            var command = commands[index];
            resolved.Add(known.Count + locals.Count == 0 || command.Words.IsEmpty ? command : command with { Words = Words(command.Words, command, keepsArrays: false) });
            foreach (var change in changes[index]) Apply(change, command);
        }
        return resolved.MoveToImmutable();
    }

    private void Apply(ShellChange change, ShellCommand command)
    {
        var before = Find(change.Name, command.Branch);
        locals.Remove(change.Name);
        if (change.Assignment is { } assignment && !command.IsInBackground && Value(assignment, before, command) is { } value) (change.IsLocal ? locals : known)[change.Name] = value;
        else known.Remove(change.Name);
    }

    private ShellValue? Value(ShellAssignment assignment, ShellValue? before, ShellCommand command)
    {
        var value = new ShellValue(command.Source, command.Branch);
        if (assignment.IsAppended && (before is null || before.Source != command.Source || before.Text is null == assignment.Items.IsDefault)) return null;
        if (!assignment.Items.IsDefault)
        {
            var items = Words(assignment.Items, command, keepsArrays: true);
            if (assignment.IsAppended) items = before!.Words.AddRange(items);
            return items.Length <= ItemLimit ? value with { Words = items } : null;
        }

        var word = Word(assignment.Value.Word, command.Branch);
        if (word.Value is not { } text || text.Length > LengthLimit) return null;

        text = text.Substring(Math.Min(text.Length, assignment.Value.Start));
        var words = ShellSplitting.Words(assignment.Value, part => part.Variable is { } name && Find(name, command.Branch) is { } inner && inner.Source == command.Source ? inner : null);
        if (!assignment.IsAppended) return value with { Text = text, Words = words };
        if (before!.Text!.Length + text.Length > LengthLimit) return null;

        var isApart = before.Text.Length == 0 || text.Length == 0 || text[0] == ' ' || before.Text[before.Text.Length - 1] == ' ';
        return value with { Text = before.Text + text, Words = isApart && !words.IsDefault && !before.Words.IsDefault ? before.Words.AddRange(words) : default };
    }

    private ShellValue? Find(string name, ShellBranch? branch) =>
        locals.TryGetValue(name, out var own) && scopes.Holds(name, own.Scope, branch) ? own
        : known.TryGetValue(name, out var value) && scopes.Holds(name, value.Scope, branch) ? value
        : null;

    private ImmutableArray<ShellWord> Words(ImmutableArray<ShellWord> words, ShellCommand command, bool keepsArrays)
    {
        if (!words.Any(word => word.HasVariable)) return words;

        var result = ImmutableArray.CreateBuilder<ShellWord>(words.Length);
        foreach (var word in words)
        {
            if (Several(word, command) is not { } several) result.Add(word.HasVariable ? Word(word, command.Branch) : word);
            else if (keepsArrays) result.AddRange(several);
            else result.AddRange(several.Select(item => item.In(word)));
        }
        return result.ToImmutable();
    }

    /// <summary>The words that take the place of one which is an array's elements or a text to be split; null for another.</summary>
    private ImmutableArray<ShellWord>? Several(ShellWord word, ShellCommand command)
    {
        if (word.Parts is not [{ IsExpansion: true, Value: null } part]) return null;

        var name = part.Array ?? part.Variable;
        if (name is null || part.IsGuarded || Find(name, command.Branch) is not { Words.IsDefault: false } value || value.Source != command.Source) return null;

        if (part.Array is null)
        {
            // One word that is no flag stays where it stands.
            if (part.Quote != ShellQuote.None || value.Text is not { } text || value.Words is [{ Template: not ['-', ..] }] || command.Dialect != ShellDialect.Posix) return null;
            return Spend(text.Length) ? value.Words : null;
        }
        if (value.Text is not null || part is { Quote: ShellQuote.Double, IsJoined: true }) return null;

        // Without quotes the elements are split once more.
        if (part.Quote == ShellQuote.None && command.Dialect == ShellDialect.Posix && value.Words.Any(item => item.Value is not { Length: > 0 } text || !StaysOneWord(text))) return null;
        return Spend(value.Words.Sum(item => item.Raw.Length)) ? value.Words : null;
    }

    private ShellWord Word(ShellWord word, ShellBranch? branch)
    {
        if (!word.HasVariable) return word;

        var parts = word.Parts;
        for (var index = 0; index < parts.Length; index++)
        {
            if (Value(parts[index], branch) is { } value) parts = parts.SetItem(index, parts[index] with { Value = value });
        }
        return parts == word.Parts ? word : word.With(parts);
    }

    /// <summary>The value of a known variable; outside of quotes only when it stays one word.</summary>
    private string? Value(ShellWordPart part, ShellBranch? branch) =>
        part is { IsExpansion: true, Value: null, Variable: { } name } && Find(name, branch) is { Text: { } text } && (!part.IsGuarded || text.Length > 0)
            && (part.Quote == ShellQuote.Double || text.Length > 0 && StaysOneWord(text)) && Spend(text.Length)
            ? text
            : null;

    private bool Spend(int length)
    {
        budget -= length;
        return budget >= 0;
    }

    private static bool StaysOneWord(string text) => text.IndexOfAny([' ', '\t', '\n', '*', '?', '[']) < 0;
}
