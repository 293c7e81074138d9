using System.Text;
using LspDock.Model;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Shell;

namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>The script as far as it is written.</summary>
/// <param name="dialect">The shell that it is for.</param>
internal sealed class ScriptText(ShellDialect dialect)
{
    /// <summary>A command with this many flags at most, and no longer than this, stays on one line.</summary>
    private const int MostFlagsOnOneLine = 2;
    private const int LongestLine = 100;

    private readonly StringBuilder text = new();
    private readonly List<string> variables = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private bool isLastShort;

    /// <summary>What was said so far of things that the commands lack.</summary>
    public List<ConversionNote> Notes { get; } = [];

    /// <summary>The names of the variables in it, in order of first use.</summary>
    public IReadOnlyList<string> Variables => variables;

    /// <summary>Whether a word is empty or holds a double quote: older PowerShells lose both.</summary>
    public bool HasWordThatIsLost { get; private set; }

    /// <summary>The shell that it is for.</summary>
    public ShellDialect Dialect => dialect;

    /// <summary>A text as a word of the script's shell.</summary>
    public string Word(string value)
    {
        HasWordThatIsLost |= value.Length == 0 || value.Contains('"', StringComparison.Ordinal);
        Remember(value);
        return ScriptWord.Write(value, dialect);
    }

    /// <summary>Remembers that a command takes a variable from its environment.</summary>
    public void Reads(string variable)
    {
        if (known.Add(variable)) variables.Add(variable);
    }

    /// <summary>Remembers a note, and gives its text for a comment.</summary>
    public string Note(string message, Origin? origin)
    {
        Notes.Add(new(OneLine(message), origin));
        return message;
    }

    /// <summary>What follows stands apart from what is written, however short.</summary>
    public void StartPart() => isLastShort = false;

    /// <summary>Writes comments that stand for themselves.</summary>
    public void Write(IEnumerable<string> comments)
    {
        Separate();
        foreach (var comment in comments) Comment(comment);
        isLastShort = false;
    }

    /// <summary>Writes a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="follows">Whether it belongs to the one above.</param>
    public void Write(ScriptCommand command, bool follows = false)
    {
        var isShort = command.Comments.Count == 0 && command.Input is null && command.Flags.Count <= MostFlagsOnOneLine && OneLineOf(command).Length <= LongestLine;
        if (!follows && !(isShort && isLastShort)) Separate();
        foreach (var comment in command.Comments) Comment(comment);
        isLastShort = isShort;

        var (before, after) = Input(command);
        text.Append(before);
        if (command.Flags.Count <= MostFlagsOnOneLine && OneLineOf(command).Length <= LongestLine) text.Append(OneLineOf(command));
        else text.AppendJoin(dialect == ShellDialect.PowerShell ? " `\n    " : " \\\n    ", [command.Call, .. command.Flags, .. Wrapped(command.Arguments)]);
        text.Append(after).Append('\n');
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    /// <summary>A text on one line, with variables as Compose writes them.</summary>
    public static string OneLine(string text) => KeptVariable.ToTemplate(text).ReplaceLineEndings(" ");

    private static string OneLineOf(ScriptCommand command) => string.Join(' ', [command.Call, .. command.Flags, .. command.Arguments]);

    /// <summary>Words in lines that are not too long.</summary>
    private static List<string> Wrapped(IReadOnlyList<string> words)
    {
        List<string> lines = [];
        foreach (var word in words)
        {
            if (lines.Count > 0 && lines[^1].Length + word.Length < LongestLine) lines[^1] += " " + word;
            else lines.Add(word);
        }
        return lines;
    }

    private void Separate()
    {
        if (text.Length > 0) text.Append('\n');
    }

    private void Comment(string comment) => text.Append("# ").Append(OneLine(comment)).Append('\n');

    private (string Before, string After) Input(ScriptCommand command)
    {
        if (command.Input is not { } input) return ("", "");

        Remember(input);
        var hasVariables = KeptVariable.IsIn(input);
        var lines = input.TrimEnd('\n');
        if (dialect == ShellDialect.PowerShell)
        {
            var quote = hasVariables ? '"' : '\'';
            return ($"@{quote}\n{(hasVariables ? ScriptWord.WriteLines(lines, dialect) : lines)}\n{quote}@ | ", "");
        }
        var end = "EOF";
        while (lines.Split('\n').Contains(end)) end += "_";
        return ("", hasVariables ? $" <<{end}\n{ScriptWord.WriteLines(lines, dialect)}\n{end}" : $" <<'{end}'\n{lines}\n{end}");
    }

    private void Remember(string value)
    {
        foreach (var part in KeptVariable.Parts(value))
        {
            if (part.Variable is null) continue;

            foreach (var variable in part.Variable.DescendantParts().OfType<InterpolationVariable>())
            {
                if (variable.Name is not ("PWD" or "HOME")) Reads(variable.Name);
            }
        }
    }
}
