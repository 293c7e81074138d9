using LspDock.Model;

namespace LspDock.Syntax.Yaml;

/// <summary>Puts quotes around texts and takes them away.</summary>
public static class YamlQuoting
{
    /// <summary>Writes a scalar's value in quotes; double ones where single ones cannot hold it.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="scalar">The scalar.</param>
    /// <param name="isSingle">Whether single quotes are wanted.</param>
    public static Edit Quote(YamlTree tree, YamlScalar scalar, bool isSingle) =>
        tree.Source.Replace(scalar.Span, YamlText.Write(scalar.Value, isSingle ? YamlScalarStyle.SingleQuoted : YamlScalarStyle.DoubleQuoted, isInFlow: false));

    /// <summary>Whether a quoted text that is no number, boolean or null reads the same without quotes.</summary>
    public static bool CanBePlain(YamlTree tree, YamlScalar scalar) =>
        scalar.Style is YamlScalarStyle.SingleQuoted or YamlScalarStyle.DoubleQuoted && YamlText.IsPlain(scalar.Value, tree.IsInFlow(scalar));

    /// <summary>Writes a scalar's value without quotes; unavailable when it needs them.</summary>
    public static Edit Unquote(YamlTree tree, YamlScalar scalar) =>
        CanBePlain(tree, scalar) ? tree.Source.Replace(scalar.Span, scalar.Value) : Edit.Unavailable;
}
