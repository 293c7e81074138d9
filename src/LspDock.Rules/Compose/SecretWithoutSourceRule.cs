using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Compose.Merging;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose refuses a secret that does not say where its content comes from.</summary>
public sealed class SecretWithoutSourceRule() : SyntaxNodeRule<ComposeProject>(RuleDescriptors.SecretWithoutSource)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ComposeProject node)
    {
        var without = node.Secrets.Entries.Where(declared => declared.Value.Mapping is { IsWhole: true } declaration && HasNone(declaration)).ToList();
        return without.Count > 0 && ComposeBinder.DeclaresEverything(node) ? without.Select(Report) : [];
    }

    private static bool HasNone(ComposeMapping declaration) =>
        declaration["file"] is null && declaration["environment"] is null && (declaration["external"] is not { } external || external.Boolean().Is(false));

    private Finding Report(ComposeEntry declared) => Report(declared.Value.Origin, $"Secret '{declared.Name}' has neither a file nor a variable that holds it",
        // Only its author knows where it is kept.
        Fix.Offered($"Read it from './{declared.Name}.txt'", () => declared.Value.AddEntry("file", $"./{declared.Name}.txt")),
        Fix.Offered("Take the one that exists outside of the project", () => declared.Value.Mapping!["external"] is null ? declared.Value.AddEntry("external", "true") : Model.Edit.Unavailable));
}
