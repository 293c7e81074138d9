using System.Collections.Immutable;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose;

/// <summary>A Compose file's YAML, for rules about how it is written. Immutable; what is derived is computed when first asked for.</summary>
public sealed class ComposeYaml
{
    private readonly Lazy<ImmutableArray<ComposeTemplate>> templates;

    /// <summary>Describes a file.</summary>
    /// <param name="tree">Its YAML.</param>
    /// <param name="isExcerpt">Whether an article shows it, where values may be left out.</param>
    /// <param name="variables">What the project's env files set.</param>
    public ComposeYaml(YamlTree tree, bool isExcerpt, ComposeVariables variables)
    {
        Tree = tree;
        IsExcerpt = isExcerpt;
        Variables = variables;
        templates = new(() => ComposeTemplates.Of(tree));
    }

    /// <summary>The file's YAML.</summary>
    public YamlTree Tree { get; }

    /// <summary>Whether an article shows it, where values may be left out.</summary>
    public bool IsExcerpt { get; }

    /// <summary>What the project's env files set; <see cref="ComposeVariables.None"/> when none was looked for.</summary>
    public ComposeVariables Variables { get; }

    /// <summary>The values with variables.</summary>
    public ImmutableArray<ComposeTemplate> Templates => templates.Value;
}
