namespace LspDock.Syntax.Compose.Validation;

/// <summary>What of a Compose file Docker rejects; the kinds of this validator's syntax problems.</summary>
public static class ComposeProblemKind
{
    /// <summary>A key that the mapping does not take. Arguments: the key; the path of the mapping in the catalogue; its name; a <see cref="ComposeKeyRelation"/>, or nothing; what that leads to. Replacing writes another key.</summary>
    public const string UnknownAttribute = "compose-unknown-attribute";

    /// <summary>A value of a kind that Docker does not take. Arguments: what it is the value of; the kind that is written; the kinds that are taken, in words; what a repair would write, or nothing; a <see cref="ComposeKindRepair"/>, or nothing; its path in the catalogue. Replacing mends it.</summary>
    public const string WrongValueKind = "compose-wrong-value-kind";

    /// <summary>Nothing is written where Docker needs something. Arguments: what lacks a value; the kinds that are taken, in words; its path in the catalogue. Removing takes the key away.</summary>
    public const string EmptyValue = "compose-empty-value";

    /// <summary>A text that Docker cannot read. Arguments: what it is the value of; the text; a <see cref="ComposeFlaw"/>; what the flaw speaks of; what a repair would write, or nothing; its path in the catalogue. Replacing writes another value.</summary>
    public const string InvalidValue = "compose-invalid-value";

    /// <summary>A key that must be there is not. Arguments: the key, or several with bars between of which one is enough; the path of what lacks it in the catalogue; its name; the value that is plainly meant, or nothing; what demands it, or nothing. Replacing adds the key with a value.</summary>
    public const string MissingAttribute = "compose-missing-attribute";

    /// <summary>Two keys that exclude each other. Arguments: the key; the other; the other's line, from 1; the path of their mapping in the catalogue; its name. Removing takes the key away.</summary>
    public const string ExclusiveAttributes = "compose-exclusive-attributes";

    /// <summary>An item stands twice in a list. Arguments: the list; the item; the first one's line, from 1. Removing takes the second away.</summary>
    public const string DuplicateItem = "compose-duplicate-item";

    /// <summary>A key that YAML does not read as text. Argument: the key, or nothing when it is no scalar. Replacing quotes it.</summary>
    public const string NonTextKey = "compose-non-text-key";

    /// <summary>A name with letters that Docker does not take. Arguments: the name; what it names.</summary>
    public const string InvalidName = "compose-invalid-name";
}
