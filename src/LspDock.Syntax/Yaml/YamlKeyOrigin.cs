using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Embedding;

namespace LspDock.Syntax.Yaml;

/// <summary>The key of an entry that is a value itself: a name.</summary>
internal sealed class YamlKeyOrigin(YamlTree tree, YamlOrigin entry, YamlScalar key) : TextOrigin(tree.Source, key.Span)
{
    /// <inheritdoc/>
    public override ImmutableArray<Origin> Via => entry.Via;

    /// <inheritdoc/>
    public override Edit Remove() => entry.Remove();

    /// <inheritdoc/>
    public override Edit Replace(string value) => tree.ReplaceScalar(key, value);
}
