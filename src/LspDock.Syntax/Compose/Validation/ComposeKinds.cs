using LspDock.Catalog;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose.Validation;

/// <summary>Which kind of value fits an attribute.</summary>
internal static class ComposeKinds
{
    /// <summary>The kinds with their words, in the order in which they are named.</summary>
    private static readonly (ComposeValueKinds Kind, string Word)[] Words =
    [
        (ComposeValueKinds.String, "text"),
        (ComposeValueKinds.Integer, "integer"),
        (ComposeValueKinds.Number, "number"),
        (ComposeValueKinds.Boolean, "boolean"),
        (ComposeValueKinds.List, "list"),
        (ComposeValueKinds.Mapping, "mapping"),
    ];

    /// <summary>Whether a value of a kind is taken; a whole number is a number.</summary>
    public static bool Accepts(ComposeValueKinds taken, ComposeValueKinds kind) =>
        (taken & kind) != 0 || kind.HasFlag(ComposeValueKinds.Integer) && taken.HasFlag(ComposeValueKinds.Number);

    /// <summary>The word for a kind.</summary>
    public static string Word(ComposeValueKinds kind)
    {
        foreach (var (known, word) in Words)
        {
            if (kind.HasFlag(known)) return word;
        }
        return "nothing";
    }

    /// <summary>The words for several kinds, with commas between.</summary>
    public static string WordsOf(ComposeValueKinds kinds) => string.Join(",", Words.Where(known => kinds.HasFlag(known.Kind)).Select(known => known.Word));

    /// <summary>Whether a mapping of one key stands where a text like <c>./data:/data</c> was meant: a blank behind the colon makes a mapping of it.</summary>
    public static bool IsTextWithBlank(YamlMapping mapping, ComposeAttribute attribute) =>
        attribute is { Name: "[]", Kinds: var kinds } && kinds.HasFlag(ComposeValueKinds.String) && kinds.HasFlag(ComposeValueKinds.Mapping)
        && mapping.Entries is [{ Key: YamlScalar { Value: { Length: > 0 } key }, Value: YamlScalar { IsNull: false } } entry]
        && !ComposeMapping.IsMergeKey(entry) && !ComposeMapping.IsExtension(key) && attribute.Child(key) is null;
}
