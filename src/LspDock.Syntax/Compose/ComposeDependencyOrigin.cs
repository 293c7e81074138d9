using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Yaml;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Compose;

/// <summary>An entry of a service's <c>depends_on</c>.</summary>
internal sealed class ComposeDependencyOrigin(ComposeValue dependency) : ReferenceOrigin
{
    private const string Started = "condition: service_started";
    private const string Healthy = "condition: service_healthy";
    private const string NotRequired = "required: false";

    /// <inheritdoc/>
    public override DocumentPath Document => dependency.Origin.Document;

    /// <inheritdoc/>
    public override TextSpan Span => dependency.Origin.Span;

    /// <inheritdoc/>
    public override ImmutableArray<Origin> Via => dependency.Origin.Via;

    /// <inheritdoc/>
    public override Edit Remove() => dependency.Origin.Remove();

    /// <inheritdoc/>
    public override Edit MakeOptional()
    {
        if (dependency.IsItem) return ToMapping(Started, NotRequired);

        return dependency.Mapping?["required"] is { } written ? written.Origin.Replace("false") : dependency.AddEntry("required", "false");
    }

    /// <inheritdoc/>
    public override Edit AwaitHealth()
    {
        if (dependency.IsItem) return ToMapping(Healthy);

        return dependency.Mapping?["condition"] is { } written ? written.Origin.Replace("service_healthy") : Edit.Unavailable;
    }

    /// <summary>Writes the list of names as the mapping for which it stands, with something said of this one.</summary>
    private Edit ToMapping(params string[] said) =>
        dependency.Via.IsEmpty && dependency.Node is { } item && dependency.Tree.ParentOf(item) is YamlSequence { Anchor: null } list ? ToMapping(dependency.Tree, list, item, said) : Edit.Unavailable;

    private static Edit ToMapping(YamlTree tree, YamlSequence list, YamlNode one, string[] said)
    {
        // Variables are replaced in values, and not in keys.
        if (list.Items.Any(item => item is not YamlScalar { Anchor: null } name || name.Value.IndexOf('$') >= 0)) return Edit.Unavailable;

        var text = tree.Source.Text;
        if (list.IsFlow)
        {
            return Edit.All(
            [
                tree.Source.Replace(new TextSpan(list.Span.Start, 1), "{"),
                .. list.Items.Select(item => tree.Source.Replace(new TextSpan(item.Span.End, 0), ": {" + string.Join(", ", SaidOf(item)) + "}")),
                tree.Source.Replace(new TextSpan(list.Span.End - 1, 1), "}"),
            ]);
        }
        var step = new string(' ', tree.Style.Indentation);
        var column = tree.ColumnOf(list.Span.Start);
        // A list may stand right below its key; a mapping stands further in.
        var start = tree.ParentOf(list) is YamlMapping { Entries: [var first, ..] } && tree.ColumnOf(first.Key.FullSpan.Start) >= column ? step : "";
        var below = "\n" + new string(' ', column) + start + step;
        return Edit.All(list.Items.Select(item => tree.Source.Replace(
            TextSpan.FromBounds(DashBefore(item), item.Span.End),
            start + text.ToString(item.Span) + ":" + string.Concat(SaidOf(item).Select(line => below + line)))));

        string[] SaidOf(YamlNode item) => item == one ? said : [Started];

        int DashBefore(YamlNode item)
        {
            var offset = item.FullSpan.Start;
            while (text[offset] != '-') offset--;
            return offset;
        }
    }
}
