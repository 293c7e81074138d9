using LspDock.Syntax.Yaml;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Embedding;

/// <summary>Finds the scripts of a <c>package.json</c>; each runs by itself.</summary>
public static class PackageScriptRegions
{
    /// <summary>The scripts of a whole document.</summary>
    public static DocumentRegions Of(DocumentPath document, SourceText text)
    {
        // JSON is YAML but for tabs, which stand outside of its strings only.
        var spaced = SourceText.From(text.ToString().Replace('\t', ' '));
        var tree = YamlTree.Parse(new EmbeddedText(document, text, spaced, [new TextSegment(0, 0, text.Length)]));
        if (tree.Documents is not [{ Root: YamlMapping root }, ..] || root.Find("scripts")?.Value is not YamlMapping scripts) return new DocumentRegions([], []);

        var regions = scripts.Entries.Select(entry => entry.Value).OfType<YamlScalar>()
            .Where(script => script.Value.Length > 0)
            .Select((script, index) => new Region(Notation.Shell, YamlScalarText.Of(tree, script)) { Session = index });
        return new DocumentRegions([.. regions], []) { IsRun = true };
    }
}
