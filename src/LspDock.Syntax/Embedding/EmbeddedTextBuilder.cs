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

    /// <summary>Adds what the outer text writes another way: an escape, a variable.</summary>
    /// <param name="start">Where the outer text starts to write it.</param>
    /// <param name="text">What it stands for.</param>
    public void AddOther(int start, string text)
    {
        segments.Add(new TextSegment(decoded.Length, start, 0));
        decoded.Append(text);
    }

    /// <summary>Adds what has no place of its own in the outer text.</summary>
    public void AddGap(string text) => decoded.Append(text);

    /// <summary>Ends what was written another way, so that it has an end of its own.</summary>
    /// <param name="end">The offset behind it in the outer text.</param>
    public void EndOther(int end) => segments.Add(new TextSegment(decoded.Length, end, 0));

    /// <summary>The text; <paramref name="continuationPrefix"/> as in <see cref="EmbeddedText.ContinuationPrefix"/>, <paramref name="encode"/> as in <see cref="EmbeddedText.Encode"/>.</summary>
    public EmbeddedText Build(string? continuationPrefix = null, Func<string, string?>? encode = null) =>
        outer.Within(SourceText.From(decoded.ToString()), segments.ToImmutable(), continuationPrefix, encode);
}
