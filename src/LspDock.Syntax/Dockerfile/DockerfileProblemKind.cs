namespace LspDock.Syntax.Dockerfile;

/// <summary>The kinds of problems that reading a Dockerfile finds. Each names its arguments in order.</summary>
public static class DockerfileProblemKind
{
    /// <summary>A word that names no instruction. Arguments: the word; the name it is nearest to, in the word's case, or empty.</summary>
    public const string UnknownInstruction = "dockerfile/unknown-instruction";

    /// <summary>A file without FROM. No arguments.</summary>
    public const string MissingFrom = "dockerfile/missing-from";

    /// <summary>An instruction other than ARG before the first FROM. Arguments: the keyword.</summary>
    public const string BeforeFrom = "dockerfile/before-from";

    /// <summary>An instruction without the arguments that it needs. Arguments: the keyword; what is missing: <c>argument</c>, <c>destination</c>, <c>value</c>, <c>command</c>, <c>stage-name</c>, <c>instruction</c>.</summary>
    public const string MissingArgument = "dockerfile/missing-argument";

    /// <summary>Words behind what FROM or HEALTHCHECK NONE takes. Arguments: the keyword; the first word too many.</summary>
    public const string ExtraArgument = "dockerfile/extra-argument";

    /// <summary>A word other than AS between the image and the name of a stage. Arguments: the word.</summary>
    public const string ExpectedAs = "dockerfile/expected-as";

    /// <summary>A stage name that breaks the grammar of names. Arguments: the name.</summary>
    public const string InvalidStageName = "dockerfile/invalid-stage-name";

    /// <summary>A here-document without the line that ends it. Arguments: the delimiter.</summary>
    public const string UnterminatedHeredoc = "dockerfile/unterminated-heredoc";

    /// <summary>A JSON array with something other than strings. Arguments: the keyword.</summary>
    public const string NonStringElement = "dockerfile/non-string-element";

    /// <summary>SHELL without a JSON array of strings. No arguments.</summary>
    public const string ShellNeedsJson = "dockerfile/shell-needs-json";

    /// <summary>A word of ENV or LABEL without <c>=</c>. Arguments: the keyword; the word.</summary>
    public const string ExpectedEquals = "dockerfile/expected-equals";

    /// <summary>An assignment without a name. Arguments: the keyword.</summary>
    public const string EmptyName = "dockerfile/empty-name";

    /// <summary>A flag that the instruction does not have. Arguments: the keyword; the flag with its dashes; the flag it is nearest to, with its dashes, or empty.</summary>
    public const string UnknownFlag = "dockerfile/unknown-flag";

    /// <summary>A flag given twice. Arguments: the keyword; the flag with its dashes.</summary>
    public const string RepeatedFlag = "dockerfile/repeated-flag";

    /// <summary>A flag without the value that it needs. Arguments: the keyword; the flag with its dashes.</summary>
    public const string FlagWithoutValue = "dockerfile/flag-without-value";

    /// <summary>ONBUILD with an instruction that it does not take. Arguments: that instruction's keyword.</summary>
    public const string InvalidTrigger = "dockerfile/invalid-trigger";

    /// <summary>HEALTHCHECK with a kind other than CMD and NONE. Arguments: the word.</summary>
    public const string UnknownHealthCheckKind = "dockerfile/unknown-health-check-kind";

    /// <summary>A parser directive given twice. Arguments: its name.</summary>
    public const string RepeatedDirective = "dockerfile/repeated-directive";

    /// <summary>An escape directive with something other than a backslash or a backtick. Arguments: the value.</summary>
    public const string InvalidEscape = "dockerfile/invalid-escape";

    /// <summary>A continuation that joins nothing into an instruction. No arguments.</summary>
    public const string EmptyInstruction = "dockerfile/empty-instruction";
}
