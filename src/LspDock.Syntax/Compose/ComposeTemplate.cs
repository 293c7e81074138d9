using LspDock.Syntax.Embedding;
using LspDock.Syntax.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Compose;

/// <summary>A value of a Compose file that has a <c>$</c> in it.</summary>
public sealed class ComposeTemplate
{
    private readonly Lazy<EmbeddedText> text;

    internal ComposeTemplate(YamlTree tree, YamlScalar scalar, bool isCommand)
    {
        Scalar = scalar;
        IsCommand = isCommand;
        Template = InterpolationTemplate.Parse(scalar.Value);
        text = new(() => YamlScalarText.Of(tree, scalar));
    }

    /// <summary>The value as written.</summary>
    public YamlScalar Scalar { get; }

    /// <summary>The value's parts.</summary>
    public InterpolationTemplate Template { get; }

    /// <summary>Whether a container runs it, so that a shell there may be meant to see a <c>$</c>.</summary>
    public bool IsCommand { get; }

    /// <summary>A span of the template as a place in the file.</summary>
    public TextOrigin OriginOf(TextSpan span) => new(text.Value, span);
}
