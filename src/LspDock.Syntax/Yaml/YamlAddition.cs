using LspDock.Model;

namespace LspDock.Syntax.Yaml;

/// <summary>Adds what is not there yet.</summary>
public static class YamlAddition
{
    /// <summary>Adds an entry with a text at the end of a mapping, in the file's own style; unavailable when there is no place for it.</summary>
    public static Edit Entry(YamlTree tree, YamlMapping mapping, string key, string value) => tree.AddEntry(mapping, key, new YamlNewValue.Text(value));
}
