using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Shell;

/// <summary>A word of a command, with its quotes taken away as far as reading can tell.</summary>
public sealed class ShellWord
{
    /// <summary>Stands in <see cref="Template"/> for each part whose value is not knowable.</summary>
    public const char Unknown = '\uFFFC';

    private readonly ImmutableArray<int> starts;

    /// <summary>Describes a word.</summary>
    /// <param name="span">Its span in the decoded text, quotes included.</param>
    /// <param name="raw">Its text as written.</param>
    /// <param name="parts">Its parts in order.</param>
    public ShellWord(TextSpan span, string raw, ImmutableArray<ShellWordPart> parts)
    {
        Span = span;
        Raw = raw;
        Parts = parts;
        Place = span;

        var template = new StringBuilder(raw.Length);
        var offsets = ImmutableArray.CreateBuilder<int>(parts.Length);
        foreach (var part in parts)
        {
            offsets.Add(template.Length);
            if (part.Value is { } value) template.Append(value);
            else template.Append(Unknown);
            HasVariable |= part.IsExpansion && part.Value is null && (part.Variable ?? part.Array) is not null;
        }
        Template = template.ToString();
        starts = offsets.MoveToImmutable();
    }

    /// <summary>The word's span in the decoded text, quotes included.</summary>
    public TextSpan Span { get; }

    /// <summary>Where it stands in its command: the span, or for a word that the command gets from elsewhere the variable that brings it.</summary>
    public TextSpan Place { get; init; }

    /// <summary>Where it is written.</summary>
    public ShellWordHome Home { get; init; }

    /// <summary>Where the array or text that it is written in starts in the decoded text; zero for a word in the command.</summary>
    public int HomeStart { get; init; }

    /// <summary>The word as written.</summary>
    public string Raw { get; }

    /// <summary>The word's parts in order.</summary>
    public ImmutableArray<ShellWordPart> Parts { get; }

    /// <summary>The word's value with <see cref="Unknown"/> for each part that is not knowable.</summary>
    public string Template { get; }

    /// <summary>The word's value. Null when a part of it is not knowable.</summary>
    public string? Value => Template.IndexOf(Unknown) < 0 ? Template : null;

    /// <summary>What is known of the value up to its first unknown part.</summary>
    public string KnownPrefix => Template.IndexOf(Unknown) is var at && at < 0 ? Template : Template.Substring(0, at);

    /// <summary>Whether any of it stands in quotes.</summary>
    public bool IsQuoted => Parts.Any(part => part.Quote != ShellQuote.None);

    /// <summary>Whether a part of it is a variable of which nothing is known yet.</summary>
    internal bool HasVariable { get; }

    /// <summary>Whether this word and one behind it are written one after the other, with nothing that is read elsewhere between them.</summary>
    public bool IsBeside(ShellWord following) =>
        Home == following.Home && HomeStart == following.HomeStart && (Home == ShellWordHome.Command || Place == following.Place && Span.Start <= following.Span.Start);

    /// <summary>The word with other parts, of the same text.</summary>
    internal ShellWord With(ImmutableArray<ShellWordPart> parts) => new(Span, Raw, parts) { Place = Place, Home = Home, HomeStart = HomeStart };

    /// <summary>The word as a command gets it through a variable.</summary>
    internal ShellWord In(ShellWord variable) => new(Span, Raw, Parts) { Place = variable.Place, Home = Home, HomeStart = HomeStart };

    /// <summary>The word as an element of an array.</summary>
    internal ShellWord AsItem(int arrayStart) => new(Span, Raw, Parts) { Home = ShellWordHome.Array, HomeStart = arrayStart };

    /// <summary>Whether it goes on over a line end.</summary>
    public bool IsContinued => Raw.IndexOf('\n') >= 0 || Raw.IndexOf('\r') >= 0;

    /// <summary>The whole value as a slice.</summary>
    public ShellSlice Whole => new(this, 0, Template.Length);

    /// <summary>The parts that contribute to a stretch of the template.</summary>
    internal IEnumerable<ShellWordPart> PartsIn(int start, int end)
    {
        for (var index = 0; index < Parts.Length; index++)
        {
            var partEnd = EndOf(index);
            if (starts[index] < end && partEnd > start) yield return Parts[index];
            // An empty stretch belongs to the part that it stands in or behind.
            else if (start == end && starts[index] <= start && partEnd >= start) yield return Parts[index];
        }
    }

    /// <summary>Where a stretch of the template stands in the decoded text.</summary>
    internal TextSpan SpanOf(int start, int end)
    {
        var first = SourceOffset(start, isStart: true);
        return TextSpan.FromBounds(first, start == end ? first : Math.Max(first, SourceOffset(end, isStart: false)));
    }

    private int SourceOffset(int offset, bool isStart)
    {
        for (var index = 0; index < Parts.Length; index++)
        {
            var end = EndOf(index);
            if (isStart ? offset >= end && index + 1 < Parts.Length : offset > end) continue;

            var part = Parts[index];
            if (part.IsVerbatim) return part.Span.Start + Math.Max(0, Math.Min(part.Span.Length, offset - starts[index]));
            return offset <= starts[index] && isStart ? part.Span.Start : part.Span.End;
        }
        return Span.End;
    }

    private int EndOf(int index) => index + 1 < starts.Length ? starts[index + 1] : Template.Length;

    /// <inheritdoc/>
    public override string ToString() => Raw;
}
