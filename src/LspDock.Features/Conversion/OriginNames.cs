using System.Globalization;
using LspDock.Features.Workspace;
using LspDock.Model;
using LspDock.Syntax.Compose.Resolving;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Shell;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.Conversion;

/// <summary>Says where something is written: file and line, as editors count lines.</summary>
public sealed class OriginNames
{
    private readonly Dictionary<DocumentPath, LineIndex> lines = [];

    /// <summary>The position of an origin in its file; zero-based. The start of the file for an origin without a text.</summary>
    public LinePosition PositionOf(Origin origin)
    {
        var source = origin switch { TextOrigin text => text.Source, ShellOrigin shell => shell.Source, _ => null };
        if (source is null) return default;

        if (!lines.TryGetValue(source.Document, out var index)) lines.Add(source.Document, index = new LineIndex(source.Host));
        return index.ToPosition(origin.Span.Start);
    }

    /// <summary>File and line, from 1: <c>compose.yaml:3</c>.</summary>
    public string LineOf(Origin origin) => string.Create(CultureInfo.InvariantCulture, $"{origin.Document.Value}:{PositionOf(origin).Line + 1}");

    /// <summary>File, line and column, from 1: <c>compose.yaml:3:5</c>.</summary>
    public string PlaceOf(Origin origin) => string.Create(CultureInfo.InvariantCulture, $"{LineOf(origin)}:{PositionOf(origin).Character + 1}");

    /// <summary>Where a value is written and what it takes the place of: <c>compose.override.yaml:4, over compose.yaml:3</c>. Null for what nobody wrote.</summary>
    public string? Of(ResolvedNode node) => node.Origin is not { } origin ? null
        : node.Overridden.IsEmpty ? LineOf(origin)
        : $"{LineOf(origin)}, over {string.Join(" and ", node.Overridden.Select(LineOf))}";
}
