using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Syntax.Compose.Merging;

namespace LspDock.Syntax.Compose.Resolving;

/// <summary>Looks through every value of a project's files for variables, also those of services that are left out: Docker does so before it puts anything together.</summary>
internal sealed class VariableScan
{
    private readonly ImmutableArray<SyntaxProblem>.Builder errors = ImmutableArray.CreateBuilder<SyntaxProblem>();
    private readonly ImmutableArray<SyntaxProblem>.Builder warnings = ImmutableArray.CreateBuilder<SyntaxProblem>();
    private readonly HashSet<string> warned = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ComposeVariableUse> uses = new(StringComparer.Ordinal);
    private readonly List<string> order = [];

    private VariableScan()
    {
    }

    /// <summary>Variables that must be set and are not, and what cannot be read.</summary>
    public ImmutableArray<SyntaxProblem> Errors => errors.ToImmutable();

    /// <summary>The first place of each variable that is not set.</summary>
    public ImmutableArray<SyntaxProblem> Warnings => warnings.ToImmutable();

    /// <summary>The variables, in order of first use.</summary>
    public ImmutableArray<ComposeVariableUse> Uses => [.. order.Select(name => uses[name])];

    /// <summary>Looks through a project.</summary>
    public static VariableScan Of(ComposeProject project)
    {
        var scan = new VariableScan();
        foreach (var (yaml, variables) in project.Read)
        {
            foreach (var template in ComposeTemplates.Of(yaml))
            {
                scan.Check(template, template.Template, variables);
                scan.Collect(template, variables);
            }
        }
        return scan;
    }

    /// <summary>Follows the parts that hold; an operand that is not used is not looked at.</summary>
    private void Check(ComposeTemplate owner, InterpolationTemplate template, ComposeVariables variables)
    {
        foreach (var part in template.Parts)
        {
            if (part is InterpolationFault or InterpolationUnread) errors.Add(new(ComposeResolutionProblemKind.InvalidInterpolation, owner.OriginOf(part.Span)) { Arguments = [template.Raw.Substring(part.Span.Start, part.Span.Length)] });
            if (part is not InterpolationVariable variable) continue;

            var value = variables.Find(variable.Name)?.Value;
            var isMissing = value is null || value.Length == 0 && variable.Operator == InterpolationOperator.RequiredNotEmpty;
            switch (variable.Operator)
            {
                case InterpolationOperator.None when value is null && !variables.AreKept && warned.Add(variable.Name):
                    warnings.Add(new(ComposeResolutionProblemKind.UnsetVariable, owner.OriginOf(variable.Span)) { Arguments = [variable.Name] });
                    break;
                case InterpolationOperator.RequiredSet or InterpolationOperator.RequiredNotEmpty when isMissing && !variables.AreKept:
                    errors.Add(new(ComposeResolutionProblemKind.RequiredVariable, owner.OriginOf(variable.Span)) { Arguments = [variable.Name, Interpolation.Read(variable.Operand!, variables).Text ?? ""] });
                    break;
                case InterpolationOperator.DefaultWhenUnset when value is null:
                case InterpolationOperator.DefaultWhenEmpty when string.IsNullOrEmpty(value):
                case InterpolationOperator.OtherWhenSet when value is not null:
                case InterpolationOperator.OtherWhenNotEmpty when !string.IsNullOrEmpty(value):
                    Check(owner, variable.Operand!, variables);
                    break;
            }
        }
    }

    private void Collect(ComposeTemplate template, ComposeVariables variables)
    {
        foreach (var variable in template.Template.DescendantParts().OfType<InterpolationVariable>())
        {
            if (!uses.TryGetValue(variable.Name, out var use))
            {
                order.Add(variable.Name);
                use = new(variable.Name) { SetBy = variables.Find(variable.Name) };
            }
            var standsIn = variable.Operator is InterpolationOperator.DefaultWhenUnset or InterpolationOperator.DefaultWhenEmpty ? variable.Operand : null;
            var written = standsIn?.Raw.Substring(standsIn.Span.Start, standsIn.Span.Length);
            uses[variable.Name] = use with
            {
                Places = use.Places.Add(template.OriginOf(variable.Span)),
                Defaults = written is null || use.Defaults.Contains(written) ? use.Defaults : use.Defaults.Add(written),
                IsRequired = use.IsRequired || variable.Operator is InterpolationOperator.RequiredSet or InterpolationOperator.RequiredNotEmpty,
            };
        }
    }
}
