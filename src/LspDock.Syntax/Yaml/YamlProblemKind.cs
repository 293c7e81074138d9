namespace LspDock.Syntax.Yaml;

/// <summary>What can be wrong with YAML; the kinds of this parser's syntax problems.</summary>
public static class YamlProblemKind
{
    /// <summary>A quoted scalar has no closing quote.</summary>
    public const string UnclosedQuote = "yaml-unclosed-quote";

    /// <summary>A tab stands where YAML wants blanks.</summary>
    public const string Tab = "yaml-tab";

    /// <summary>A key lacks its colon: a line of one word with lines below that are indented deeper. Argument: the word.</summary>
    public const string MissingColon = "yaml-missing-colon";

    /// <summary>A line of one word stands where a key should. Argument: the word.</summary>
    public const string LoneWord = "yaml-lone-word";

    /// <summary>A second colon on a line makes a mapping where none can be.</summary>
    public const string NestedMapping = "yaml-nested-mapping";

    /// <summary>A bracket or brace is not closed. Argument: the bracket.</summary>
    public const string UnclosedFlow = "yaml-unclosed-flow";

    /// <summary>A line is indented in a way that fits no line above.</summary>
    public const string Indentation = "yaml-indentation";

    /// <summary>A plain scalar starts with a character that YAML reserves. Argument: the character.</summary>
    public const string ReservedCharacter = "yaml-reserved-character";

    /// <summary>An alias names no anchor above it. Argument: the name.</summary>
    public const string UndefinedAlias = "yaml-undefined-alias";

    /// <summary>A key stands twice in a mapping. Arguments: the key; the first one's line, from 1.</summary>
    public const string DuplicateKey = "yaml-duplicate-key";

    /// <summary>Collections are nested deeper than is read. Argument: the number of levels.</summary>
    public const string TooDeep = "yaml-too-deep";

    /// <summary>Anything else. Argument: what was found there.</summary>
    public const string Unexpected = "yaml-unexpected";
}
