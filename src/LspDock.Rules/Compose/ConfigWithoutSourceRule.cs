using LspDock.Linting;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Compose.Merging;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses a config that does not say where its content comes from.</summary>
public sealed class ConfigWithoutSourceRule() : SyntaxNodeRule<ComposeProject>(RuleDescriptors.ConfigWithoutSource)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ComposeProject node)
    {
        var without = node.Configs.Entries.Where(declared => declared.Value.Mapping is { IsWhole: true } declaration && HasNone(declaration)).ToList();
        return without.Count > 0 && ComposeBinder.DeclaresEverything(node) ? without.Select(Report) : [];
    }

    private static bool HasNone(ComposeMapping declaration) =>
        declaration["file"] is null && declaration["environment"] is null && declaration["content"] is null && declaration["driver"] is null && declaration["external"] is null;

    private Finding Report(ComposeEntry declared) => Report(declared.Value.Origin, $"Config '{declared.Name}' has neither a file, nor a variable, nor a content",
        // Only its author knows where it is kept.
        Fix.Offered($"Read it from './{declared.Name}.txt'", () => declared.Value.AddEntry("file", $"./{declared.Name}.txt")),
        Fix.Offered("Take the one that exists outside of the project", () => declared.Value.Mapping!["external"] is null ? declared.Value.AddEntry("external", "true") : Model.Edit.Unavailable));
}
