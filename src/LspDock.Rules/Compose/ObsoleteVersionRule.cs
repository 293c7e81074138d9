using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Model;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Rules.Compose;

/// <summary>Docker Compose ignores the version of a file, and warns of it. Older releases of <c>docker stack deploy</c> ask for one.</summary>
public sealed class ObsoleteVersionRule() : SyntaxNodeRule<ComposeYaml>(RuleDescriptors.ObsoleteVersion)
{
    private static readonly ImmutableArray<string> SwarmNames = ["stack", "swarm"];
    private static readonly ImmutableArray<string> SwarmKeys = ["mode", "placement", "endpoint_mode", "update_config", "rollback_config"];

    private const char ByteOrderMark = '\uFEFF';

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(ComposeYaml node) =>
        from document in node.Tree.Documents
        let root = document.Root as YamlMapping
        where root is not null
        let version = root.Find("version")
        where version?.Value is YamlScalar
        select Report(new TextOrigin(node.Tree.Source, version.Span), "Compose ignores 'version' and warns of it",
            (IsForSwarm(node.Tree, root) ? Fix.Offered : (Func<string, Func<Edit>, Fix>)Fix.Safe)("Remove the version", () => Removal(node.Tree, root, version)));

    /// <summary>Whether the file says things that only a swarm heeds.</summary>
    private static bool IsForSwarm(YamlTree tree, YamlMapping root) =>
        SwarmNames.Any(name => tree.Source.Document.FileName.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0)
        || root.Find("services")?.Value is YamlMapping services
        && services.Entries.Any(service => service.Value is YamlMapping mapping && mapping.Find("deploy")?.Value is YamlMapping deploy && deploy.Entries.Any(entry => entry.Name is { } name && SwarmKeys.Contains(name)));

    private static Edit Removal(YamlTree tree, YamlMapping root, YamlEntry version)
    {
        var text = tree.Source.Text;
        var first = text.Lines.GetLineFromPosition(version.Span.Start);
        var last = text.Lines.GetLineFromPosition(version.Span.End);
        var comment = text.ToString(TextSpan.FromBounds(version.Span.End, last.End)).Trim();
        // The byte order mark stays.
        var start = first.Start == 0 && text.Length > 0 && text[0] == ByteOrderMark ? 1 : first.Start;
        if (root.IsFlow || root.Entries.Length == 1 || start != version.Span.Start || version.Value.Anchor is not null || comment.Length > 0 && comment[0] != '#') return Edit.Unavailable;

        // What is said behind it stays, on a line of its own.
        if (comment.Length > 0) return tree.Source.Replace(TextSpan.FromBounds(start, last.End), comment);

        var above = first.LineNumber - 1;
        var below = last.LineNumber + 1;
        while (below < text.Lines.Count && IsBlank(text.Lines[below])) below++;
        if (below == text.Lines.Count)
        {
            // Nothing follows: the blank lines that set it apart go too, and the file ends as it did.
            while (above > 0 && IsBlank(text.Lines[above])) above--;
            return above < 0 ? Edit.Unavailable : tree.Source.Replace(TextSpan.FromBounds(text.Lines[above].End, last.End), "");
        }
        // Where a blank line, the file's start or a document's mark stands above, the blank lines below are too many.
        var standsApart = above < 0 || IsBlank(text.Lines[above]) || text.Lines[above].ToString().TrimEnd() == "---";
        return tree.Source.Replace(TextSpan.FromBounds(start, standsApart ? text.Lines[below].Start : last.EndIncludingLineBreak), "");
    }

    private static bool IsBlank(TextLine line) => string.IsNullOrWhiteSpace(line.ToString());
}
