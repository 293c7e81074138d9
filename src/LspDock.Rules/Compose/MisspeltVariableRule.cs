using LspDock.Linting;
using LspDock.Syntax.Compose;

namespace LspDock.Rules.Compose;

/// <summary>A variable whose name an env file sets in another spelling is empty, and nobody meant it to be.</summary>
public sealed class MisspeltVariableRule() : SyntaxNodeRule<ComposeYaml>(RuleDescriptors.MisspeltVariable)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ComposeYaml node) => Check(node.Templates, node.Variables);

    /// <summary>The misspelt names among some values' variables.</summary>
    public IEnumerable<Finding> Check(IReadOnlyCollection<ComposeTemplate> templates, ComposeVariables variables)
    {
        var unset = VariableUses.Unset(templates, variables).ToList();
        if (unset.Count == 0) yield break;

        var candidates = VariableUses.Unasked(templates, variables);
        foreach (var uses in unset)
        {
            if (VariableUses.Misspelt(uses.Key, candidates) is not { } near) continue;

            foreach (var use in uses)
            {
                yield return Report(use.Whole, $"Nothing sets the variable '{uses.Key}'; the env file sets '{near}'", Fix.Unsafe($"Use '{near}'", () => use.Rename(near)));
            }
        }
    }
}
