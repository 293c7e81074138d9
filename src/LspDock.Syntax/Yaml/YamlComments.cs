using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Yaml;

/// <summary>Finds comments: a <c>#</c> at the start of a line or behind a blank, outside every scalar.</summary>
internal static class YamlComments
{
    /// <summary>The comments of a text, in order.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="leaves">The spans of the scalars that hold a <c>#</c>, in order; block scalars from behind their header line.</param>
    public static ImmutableArray<TextSpan> Find(string text, IReadOnlyList<TextSpan> leaves)
    {
        var comments = ImmutableArray.CreateBuilder<TextSpan>();
        var leaf = 0;
        var offset = 0;
        while (offset < text.Length && (offset = text.IndexOf('#', offset)) >= 0)
        {
            while (leaf < leaves.Count && leaves[leaf].End <= offset) leaf++;
            if (leaf < leaves.Count && leaves[leaf].Start <= offset)
            {
                offset = leaves[leaf].End;
            }
            else if (offset == 0 || text[offset - 1] is ' ' or '\t' or '\n' or '\r' or '\uFEFF')
            {
                var end = text.IndexOfAny(['\n', '\r'], offset);
                if (end < 0) end = text.Length;
                comments.Add(TextSpan.FromBounds(offset, end));
                offset = end;
            }
            else
            {
                offset++;
            }
        }
        return comments.ToImmutable();
    }
}
