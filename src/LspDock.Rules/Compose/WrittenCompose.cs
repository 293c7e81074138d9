using LspDock.Model;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Yaml;

namespace LspDock.Rules.Compose;

/// <summary>What the rules of style look at: Compose files as they are written, once everything in them can be read.</summary>
internal static class WrittenCompose
{
    /// <summary>The roots of the Compose documents; none in a file that is not valid YAML, which has other troubles than its looks.</summary>
    public static IEnumerable<YamlMapping> Roots(YamlTree tree) => tree.Problems.IsEmpty ? ComposeDocuments.Roots(tree) : [];

    /// <summary>The services, each with its name.</summary>
    public static IEnumerable<(YamlEntry Entry, string Name, YamlMapping Mapping)> Services(YamlTree tree) =>
        from root in Roots(tree)
        from service in ComposeDocuments.Services(root)
        select (service.Entry, service.Entry.Name!, service.Mapping);

    /// <summary>The texts of the short form in a service's list of ports or volumes, with the list.</summary>
    public static IEnumerable<(YamlScalar Item, YamlSequence List)> ShortForms(YamlMapping service, string key) =>
        service.Find(key)?.Value is YamlSequence list ? list.Items.OfType<YamlScalar>().Where(item => item is { IsNull: false, Tag: null }).Select(item => (item, list)) : [];

    /// <summary>Where a node is written.</summary>
    public static Origin At(YamlTree tree, YamlNode node) => new TextOrigin(tree.Source, node.Span);
}
