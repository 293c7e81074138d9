using System.Collections.Immutable;
using System.Text;
using LspDock.Syntax.Dockerfile;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Compose;

/// <summary>A Dockerfile that is written into a Compose file.</summary>
internal static class InlineDockerfile
{
    /// <summary>The Dockerfile of a scalar, as it is once Compose has replaced its variables; null when some of them are not known.</summary>
    public static DockerfileTree? Read(ComposeValue inline) =>
        inline.Node is YamlScalar { IsNull: false } scalar && TextOf(inline, scalar) is { } text ? DockerfileTree.Parse(text) : null;

    private static EmbeddedText? TextOf(ComposeValue inline, YamlScalar scalar)
    {
        var written = YamlScalarText.Of(inline.Tree, scalar);
        if (scalar.Value.IndexOf('$') < 0) return written;

        var text = new StringBuilder(scalar.Value.Length);
        var stretches = ImmutableArray.CreateBuilder<TextSegment>();
        foreach (var part in InterpolationTemplate.Parse(scalar.Value).Parts)
        {
            if (part is InterpolationLiteral) stretches.Add(new(text.Length, part.Span.Start, part.Span.Length));
            if (Interpolation.Read(scalar.Value.Substring(part.Span.Start, part.Span.Length), inline.File.Variables).Text is not { } value) return null;
            text.Append(value);
        }
        return written.Within(SourceText.From(text.ToString()), stretches.ToImmutable(), encode: static line => line.Replace("$", "$$"));
    }
}
