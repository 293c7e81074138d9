using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Embedding;

/// <summary>The code between <c>&lt;pre&gt;</c> and <c>&lt;/pre&gt;</c>, without the tags in it.</summary>
/// <param name="Text">The code.</param>
/// <param name="Language">What its tags say of it.</param>
/// <param name="Span">The element in the text around it.</param>
internal sealed record HtmlCode(EmbeddedText Text, FenceLanguage Language, TextSpan Span)
{
    /// <summary>No tag is longer.</summary>
    private const int TagLimit = 400;

    private static readonly (string Written, string Meant)[] Entities = [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&nbsp;", " ")];

    /// <summary>The elements of a stretch of text, in order.</summary>
    public static IEnumerable<HtmlCode> In(EmbeddedText source, int start, int end)
    {
        var text = source.Text.ToString();
        for (var open = Find(text, "<pre", start, end); open >= 0; open = Find(text, "<pre", open, end))
        {
            var content = TagEnd(text, open, end);
            var close = content < 0 ? -1 : Find(text, "</pre>", content, end);
            if (close < 0) yield break;

            yield return Read(source, text, open, content, close);
            open = close + "</pre>".Length;
        }
    }

    private static HtmlCode Read(EmbeddedText source, string text, int open, int content, int close)
    {
        var builder = new EmbeddedTextBuilder(source);
        var language = LanguageOf(text.Substring(open, content - open));
        var from = content;
        for (var at = content; at < close; at++)
        {
            if (text[at] == '<' && TagEnd(text, at, close) is > 0 and var tagEnd)
            {
                builder.Add(TextSpan.FromBounds(from, at));
                if (language is FenceLanguage.Unspecified) language = LanguageOf(text.Substring(at, tagEnd - at));
                from = tagEnd;
                at = from - 1;
            }
            else if (text[at] == '&' && Array.Find(Entities, entity => string.CompareOrdinal(text, at, entity.Written, 0, entity.Written.Length) == 0) is { Meant: not null } entity)
            {
                builder.Add(TextSpan.FromBounds(from, at));
                builder.AddOther(at, entity.Meant);
                from = at + entity.Written.Length;
                builder.EndOther(from);
                at = from - 1;
            }
        }
        builder.Add(TextSpan.FromBounds(from, close));
        return new HtmlCode(builder.Build(encode: Encode), language, TextSpan.FromBounds(open, close + "</pre>".Length));
    }

    private static string Encode(string line) => line.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>The offset behind a tag; -1 when what starts there is none, such as a placeholder that is not written as HTML wants it.</summary>
    private static int TagEnd(string text, int start, int end)
    {
        var at = start + 1;
        if (at < end && text[at] == '/') at++;
        if (at >= end || !char.IsLetter(text[at])) return -1;

        var close = text.IndexOf('>', at, Math.Min(TagLimit, end - at));
        return close < 0 || text.IndexOf('<', at, close - at) >= 0 ? -1 : close + 1;
    }

    /// <summary>The language of <c>class="language-bash"</c>, <c>class="bash"</c>, <c>lang="bash"</c>.</summary>
    private static FenceLanguage LanguageOf(string tag)
    {
        foreach (var attribute in new[] { "class=", "lang=" })
        {
            var start = tag.IndexOf(attribute, StringComparison.Ordinal);
            if (start < 0) continue;

            var value = tag.Substring(start + attribute.Length).Trim('"', '\'', '>', ' ');
            var name = value.StartsWith("language-", StringComparison.Ordinal) ? value.Substring("language-".Length) : value.StartsWith("lang-", StringComparison.Ordinal) ? value.Substring("lang-".Length) : value;
            if (FenceLanguages.Parse(name) is not FenceLanguage.Other and var language) return language;
        }
        return FenceLanguage.Unspecified;
    }

    private static int Find(string text, string what, int start, int end) => start >= end ? -1 : text.IndexOf(what, start, end - start, StringComparison.OrdinalIgnoreCase);
}
