using System.Collections.Immutable;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose;

/// <summary>Finds the values in which Compose replaces variables: every string that is not a key, wherever it stands.</summary>
public static class ComposeTemplates
{
    private static readonly ImmutableHashSet<string> CommandKeys = ["command", "entrypoint", "test", "post_start", "pre_start", "pre_stop"];

    /// <summary>The values that have a <c>$</c>, in order of writing; an anchored one once.</summary>
    public static ImmutableArray<ComposeTemplate> Of(YamlTree tree)
    {
        var found = ImmutableArray.CreateBuilder<ComposeTemplate>();
        foreach (var document in tree.Documents) Collect(tree, document.Root, isCommand: false, found);
        return found.ToImmutable();
    }

    // The reader's own limit on nesting bounds the recursion.
    private static void Collect(YamlTree tree, YamlNode node, bool isCommand, ImmutableArray<ComposeTemplate>.Builder found)
    {
        switch (node)
        {
            case YamlScalar scalar when scalar.Value.IndexOf('$') >= 0:
                found.Add(new ComposeTemplate(tree, scalar, isCommand));
                break;
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries) Collect(tree, entry.Value, isCommand || entry.Value is not YamlAlias && entry.Name is { } name && CommandKeys.Contains(name), found);
                break;
            case YamlSequence sequence:
                foreach (var item in sequence.Items) Collect(tree, item, isCommand, found);
                break;
        }
    }
}
