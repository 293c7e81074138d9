using System.Collections.Immutable;
using System.Globalization;
using LspDock.Model;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose;

/// <summary>A value of a Compose file, where it is written, and the aliases and merge keys by which it got there.</summary>
/// <param name="tree">The file's tree.</param>
/// <param name="written">The value as it stands behind its key or dash.</param>
/// <param name="origin">The entry or item.</param>
/// <param name="via">The steps to it, outermost first.</param>
internal sealed class ComposeValue(YamlTree tree, YamlNode written, Origin origin, ImmutableArray<Origin> via)
{
    /// <summary>The file's tree.</summary>
    public YamlTree Tree => tree;

    /// <summary>The node, aliases followed; null when an alias leads nowhere.</summary>
    public YamlNode? Node { get; } = Resolve(written);

    /// <summary>The entry or item.</summary>
    public Origin Origin => origin;

    /// <summary>The steps to the value, with the alias that it is itself.</summary>
    public ImmutableArray<Origin> Via { get; } = written is YamlAlias ? [.. via, new TextOrigin(tree.Source, written.Span)] : via;

    /// <summary>Whether nothing is written, or null.</summary>
    public bool IsNull => Node is YamlScalar { IsNull: true };

    /// <summary>The scalar's text with variables replaced; unknown when it is no scalar.</summary>
    public Setting<string> Text() => Node is YamlScalar scalar ? Known(Interpolation.Read(scalar.Value)) : Setting<string>.Unknown(origin, Via);

    /// <summary>Part of the scalar's text, with variables replaced.</summary>
    public Setting<string> Part(string raw) => Known(Interpolation.Read(raw));

    /// <summary>The scalar as true or false, in any of the spellings that Compose takes.</summary>
    public Setting<bool> Boolean() => Text().SelectValue<bool>(text => text.ToLowerInvariant() switch
    {
        "true" or "yes" or "y" or "on" => true,
        "false" or "no" or "n" or "off" => false,
        _ => null,
    });

    /// <summary>The scalar as a whole number.</summary>
    public Setting<long> Integer() => Text().SelectValue<long>(text => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null);

    /// <summary>The scalar as a decimal number.</summary>
    public Setting<decimal> Decimal() => Text().SelectValue<decimal>(text => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null);

    /// <summary>The scalar as a number of bytes.</summary>
    public Setting<long> Size() => Text().SelectValue<long>(ByteSize.Parse);

    /// <summary>The items, each a value; a lone scalar is a list of one. Empty for anything else.</summary>
    public IEnumerable<ComposeValue> Items(YamlNode keep)
    {
        if (Node is YamlSequence sequence) return sequence.Items.Select(item => new ComposeValue(tree, item, YamlOrigin.OfItem(tree, sequence, item, written is YamlAlias ? sequence : keep), Via));
        return Node is YamlScalar { IsNull: false } ? [this] : [];
    }

    private Setting<string> Known(Interpolation.Result result) => result.Text is { } text
        ? new(origin, text) { Via = Via, IsDefault = result.IsDefault }
        : Setting<string>.Unknown(origin, Via);

    private static YamlNode? Resolve(YamlNode node)
    {
        while (node is YamlAlias alias)
        {
            if (alias.Target is not { } target) return null;
            node = target;
        }
        return node;
    }
}
