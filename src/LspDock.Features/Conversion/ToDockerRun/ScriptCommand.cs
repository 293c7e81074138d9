namespace LspDock.Features.Conversion.ToDockerRun;

/// <summary>A command that is being put together: a flag to a line, and what to say above it.</summary>
/// <param name="script">The script that it is for.</param>
/// <param name="call">What it begins with: <c>docker run --detach</c>.</param>
internal sealed class ScriptCommand(ScriptText script, string call)
{
    private readonly List<string> comments = [];
    private readonly List<string> flags = [];
    private readonly List<string> arguments = [];

    /// <summary>What is written to its standard input. Null for nothing.</summary>
    public string? Input { get; set; }

    /// <summary>The call as it begins.</summary>
    public string Call => call;

    /// <summary>The comments above it, without <c>#</c>.</summary>
    public IReadOnlyList<string> Comments => comments;

    /// <summary>The flags with their values, as they are written.</summary>
    public IReadOnlyList<string> Flags => flags;

    /// <summary>What follows the flags, as it is written.</summary>
    public IReadOnlyList<string> Arguments => arguments;

    /// <summary>Adds a flag with a value.</summary>
    public void Flag(string flag, string value) => flags.Add($"{flag} {script.Word(value)}");

    /// <summary>Adds a flag without a value.</summary>
    public void Flag(string flag) => flags.Add(flag);

    /// <summary>Adds a flag that is on or off; where a variable decides, the flag asks it.</summary>
    public void Switch(string flag, string text, bool saysFalse = false)
    {
        if (text == "true") flags.Add(flag);
        else if (saysFalse || text != "false") flags.Add($"{flag}={script.Word(text)}");
    }

    /// <summary>Adds a word behind the flags.</summary>
    public void Argument(string text) => arguments.Add(script.Word(text));

    /// <summary>Says something above the command, which is no note: it takes nothing away.</summary>
    public void Comment(string text) => comments.Add(text);
}
