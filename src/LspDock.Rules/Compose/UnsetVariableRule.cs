using LspDock.Linting;
using LspDock.Syntax.Compose;

namespace LspDock.Rules.Compose;

/// <summary>A variable that neither the env file nor a default sets comes from the shell, or is empty.</summary>
public sealed class UnsetVariableRule() : SyntaxNodeRule<ComposeYaml>(RuleDescriptors.UnsetVariable)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ComposeYaml node) => Check(node.Templates, node.Variables);

    /// <summary>The variables of some values that nothing sets.</summary>
    public IEnumerable<Finding> Check(IReadOnlyCollection<ComposeTemplate> templates, ComposeVariables variables)
    {
        var unset = VariableUses.Unset(templates, variables).ToList();
        if (unset.Count == 0) yield break;

        var candidates = VariableUses.Unasked(templates, variables);
        foreach (var uses in unset)
        {
            // Of a misspelt name its own rule speaks.
            if (VariableUses.Misspelt(uses.Key, candidates) is not null) continue;

            var first = uses.FirstOrDefault(use => use.Variable.Operator != InterpolationOperator.None) ?? uses.First();
            var outcome = first.Variable.Operator == InterpolationOperator.None ? "unless the shell does, Compose puts an empty text in its place" : "unless the shell does, Compose stops";
            yield return Report(first.Whole, $"The env file does not set the variable '{uses.Key}': {outcome}") with
            {
                Related = [.. uses.Where(use => use != first).Select(use => new RelatedPlace(use.Whole, $"'{uses.Key}' is used here too"))],
            };
        }
    }
}
