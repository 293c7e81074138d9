using LspDock.Model;
using LspDock.Syntax.Embedding;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Shell;

/// <summary>A stretch of a word's value, such as the host port in <c>8080:80</c>.</summary>
/// <param name="Word">The word.</param>
/// <param name="Start">Where it starts in <see cref="ShellWord.Template"/>.</param>
/// <param name="Length">Its length in the template.</param>
public readonly record struct ShellSlice(ShellWord Word, int Start, int Length)
{
    /// <summary>The offset behind it in the template.</summary>
    public int End => Start + Length;

    /// <summary>Its text, with <see cref="ShellWord.Unknown"/> for what is not knowable.</summary>
    public string Template => Word.Template.Substring(Start, Length);

    /// <summary>Its value. Null when a part of it is not knowable.</summary>
    public string? Value => Template is var text && text.IndexOf(ShellWord.Unknown) < 0 ? text : null;

    /// <summary>Where it stands in the decoded text.</summary>
    public TextSpan Span => Word.SpanOf(Start, End);

    /// <summary>From an offset of the slice to its end.</summary>
    public ShellSlice From(int offset) => this with { Start = Start + offset, Length = Length - offset };

    /// <summary>The first code units of the slice.</summary>
    public ShellSlice Take(int length) => this with { Length = length };

    /// <summary>The stretches between separators.</summary>
    public IEnumerable<ShellSlice> Split(char separator)
    {
        var text = Template;
        var start = 0;
        while (text.IndexOf(separator, start) is var at && at >= 0)
        {
            yield return From(start).Take(at - start);
            start = at + 1;
        }
        yield return From(start);
    }

    /// <summary>Writes another value in its place, quoted as the shell needs it there.</summary>
    public Edit Replace(EmbeddedText source, ShellDialect dialect, string value)
    {
        var parts = Word.PartsIn(Start, End).ToList();
        if (parts.Any(part => part is { IsExpansion: true, Value: not null })) return Edit.Unavailable;
        // A text that is split cannot have quotes around its words.
        if (Word.Home == ShellWordHome.Text) return value.Length > 0 && ShellQuoting.Word(value, dialect) == value && parts.TrueForAll(part => part.IsVerbatim) ? source.Replace(Span, value) : Edit.Unavailable;

        var isOneRun = parts.Count > 0 && (Length == 0 || parts.TrueForAll(part => part.Run == parts[0].Run));
        if (isOneRun && (value.Length > 0 || Start > 0 || parts[0].Quote != ShellQuote.None)) return source.Replace(Span, ShellQuoting.Inside(value, parts[parts.Count - 1].Quote, dialect));
        if (End < Word.Template.Length) return Edit.Unavailable;

        // Up to the word's end its quotes can be taken along, unless they were opened before.
        if (Start == 0) return source.Replace(Word.Span, ShellQuoting.Word(value, dialect));
        return parts.Count > 0 && parts[0].Quote == ShellQuote.None
            ? source.Replace(TextSpan.FromBounds(Span.Start, Word.Span.End), ShellQuoting.Word(value, dialect))
            : Edit.Unavailable;
    }

    /// <inheritdoc/>
    public override string ToString() => Template;
}
