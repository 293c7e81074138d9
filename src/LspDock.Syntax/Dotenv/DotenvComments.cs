using System.Collections.Immutable;
using LspDock.Linting;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Dotenv;

/// <summary>An env file's comments that may hold suppressions, with what they stand above or behind.</summary>
internal static class DotenvComments
{
    /// <summary>The comments, in order.</summary>
    public static ImmutableArray<Comment> Of(DotenvTree tree)
    {
        var text = tree.Source.Text;
        return
        [
            .. from span in tree.Comments
               let words = text.ToString(span).TrimStart('#').Trim()
               where Suppression.MayBeIn(words)
               select new Comment(tree.Source.ToHost(span), words, tree.Source.ToHost(Governed(text, span))),
        ];
    }

    /// <summary>The comment's line, or, for one that stands alone, the next line with something in it.</summary>
    private static TextSpan Governed(SourceText text, TextSpan comment)
    {
        var line = text.Lines.GetLineFromPosition(comment.Start);
        if (!string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, comment.Start)))) return line.Span;

        for (var index = line.LineNumber + 1; index < text.Lines.Count; index++)
        {
            var below = text.Lines[index].ToString().TrimStart();
            if (below.Length > 0 && below[0] != '#') return text.Lines[index].Span;
        }
        return comment;
    }
}
