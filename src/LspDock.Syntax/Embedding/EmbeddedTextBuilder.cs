using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Embedding;

/// <summary>Puts stretches of a text together to a text inside it.</summary>
/// <param name="outer">The text from which the stretches are taken.</param>
internal sealed class EmbeddedTextBuilder(EmbeddedText outer)
{
    private readonly StringBuilder decoded = new();
    private readonly ImmutableArray<TextSegment>.Builder segments = ImmutableArray.CreateBuilder<TextSegment>();

    /// <summary>Whether nothing was added.</summary>
    public bool IsEmpty => decoded.Length == 0;

    /// <summary>Adds a stretch of the outer decoded text; stretches come in order.</summary>
    public void Add(TextSpan span)
    {
        if (span.IsEmpty) return;
        segments.Add(new TextSegment(decoded.Length, span.Start, span.Length));
        decoded.Append(outer.Text.ToString(span));
    }

    /// <summary>The text; <paramref name="continuationPrefix"/> as in <see cref="EmbeddedText.ContinuationPrefix"/>.</summary>
    public EmbeddedText Build(string? continuationPrefix = null) =>
        outer.Within(SourceText.From(decoded.ToString()), segments.ToImmutable(), continuationPrefix);
}
