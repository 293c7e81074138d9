using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Dockerfile;

/// <summary>Finds the bodies of here-documents.</summary>
internal sealed class HeredocReader(string text, ImmutableArray<DockerfileLine> lines)
{
    /// <summary>Line numbers by the line's text, so that a thousand delimiters that never come cost no thousand searches.</summary>
    private Dictionary<string, List<int>>? byText;

    /// <summary>The same without leading tabs.</summary>
    private Dictionary<string, List<int>>? byUntabbedText;

    /// <summary>Lines that begin like an instruction, where a body without an end is taken to end.</summary>
    private List<int>? instructionLines;

    public (ImmutableArray<DockerfileHeredoc> Heredocs, int NextLine) Read(JoinedText joined, ImmutableArray<(int Start, int End, string Delimiter, bool StripsTabs)> markers, int line)
    {
        var heredocs = ImmutableArray.CreateBuilder<DockerfileHeredoc>(markers.Length);
        foreach (var (start, end, delimiter, stripsTabs) in markers)
        {
            var name = Unquote(delimiter);
            var terminator = Find(name, stripsTabs, line);
            var bodyEnd = terminator ?? NextInstruction(line);
            var bodyStart = line < lines.Length ? lines[line].Start : text.Length;
            heredocs.Add(new()
            {
                Name = name,
                Marker = joined.Span(start, end),
                IsExpanded = delimiter.IndexOfAny(['\'', '"']) < 0,
                StripsTabs = stripsTabs,
                Body = TextSpan.FromBounds(bodyStart, bodyEnd < lines.Length ? lines[bodyEnd].Start : text.Length),
                Terminator = terminator is { } found ? TextSpan.FromBounds(lines[found].End - name.Length, lines[found].End) : null,
            });
            line = terminator + 1 ?? bodyEnd;
        }
        return (heredocs.ToImmutable(), line);
    }

    private int? Find(string name, bool stripsTabs, int line)
    {
        var index = stripsTabs
            ? byUntabbedText ??= Index(content => content.TrimStart('\t'))
            : byText ??= Index(content => content);
        return index.TryGetValue(name, out var places) && places.BinarySearch(line) is var found && (found >= 0 ? found : ~found) is var next && next < places.Count
            ? places[next]
            : null;
    }

    private int NextInstruction(int line)
    {
        instructionLines ??= [.. Enumerable.Range(0, lines.Length).Where(BeginsInstruction)];
        var found = instructionLines.BinarySearch(line);
        var next = found >= 0 ? found : ~found;
        return next < instructionLines.Count ? instructionLines[next] : lines.Length;
    }

    /// <summary>Whether a line starts with an instruction in capitals, at its very start.</summary>
    private bool BeginsInstruction(int line)
    {
        var (start, end, _) = lines[line];
        var wordEnd = start;
        while (wordEnd < end && text[wordEnd] is >= 'A' and <= 'Z' && wordEnd - start < 12) wordEnd++;
        return wordEnd > start && wordEnd < end && text[wordEnd] == ' ' && DockerfileKeywords.Parse(text.Substring(start, wordEnd - start)) != DockerfileKeyword.Unknown;
    }

    private Dictionary<string, List<int>> Index(Func<string, string> read)
    {
        var index = new Dictionary<string, List<int>>();
        for (var line = 0; line < lines.Length; line++)
        {
            var content = read(text.Substring(lines[line].Start, lines[line].End - lines[line].Start));
            if (index.TryGetValue(content, out var places)) places.Add(line);
            else index.Add(content, [line]);
        }
        return index;
    }

    private static string Unquote(string delimiter)
    {
        var result = new StringBuilder(delimiter.Length);
        var quote = '\0';
        for (var position = 0; position < delimiter.Length; position++)
        {
            var letter = delimiter[position];
            if (letter == quote) quote = '\0';
            else if (quote == '\0' && letter is '\'' or '"') quote = letter;
            else if (letter == '\\' && quote == '\0' && position + 1 < delimiter.Length) result.Append(delimiter[++position]);
            else result.Append(letter);
        }
        return result.ToString();
    }
}
