namespace LspDock.Syntax.Yaml;

/// <summary>A copy of the text of the same length, in which what the library cannot read is written over.</summary>
internal sealed class YamlWorkingCopy(string text)
{
    private readonly HashSet<int> supplied = [];
    private char[]? changed;

    /// <summary>The length in UTF-16 code units, which never changes.</summary>
    public int Length => text.Length;

    /// <summary>The character at an offset, as the library sees it.</summary>
    public char this[int offset] => changed is null ? text[offset] : changed[offset];

    /// <summary>Writes blanks over a stretch, leaving line breaks; false when nothing but blanks was there.</summary>
    public bool Blank(int start, int end)
    {
        var any = false;
        changed ??= text.ToCharArray();
        for (var offset = start; offset < end && offset < changed.Length; offset++)
        {
            if (changed[offset] is ' ' or '\n' or '\r') continue;
            changed[offset] = ' ';
            any = true;
        }
        return any;
    }

    /// <summary>Writes the colon that a lone word lacks over the word's last letter.</summary>
    public void SupplyColon(int offset)
    {
        changed ??= text.ToCharArray();
        changed[offset] = ':';
        supplied.Add(offset);
    }

    /// <summary>Whether the character at an offset is a colon that the author left out, so that the key reaches over it.</summary>
    public bool IsSuppliedColon(int offset) => supplied.Contains(offset);

    /// <summary>Whether something in a stretch was written over.</summary>
    public bool IsChanged(int start, int end) => changed is not null && string.CompareOrdinal(text, start, new string(changed, start, end - start), 0, end - start) != 0;

    /// <summary>The start of the line that holds an offset.</summary>
    public int LineStart(int offset)
    {
        offset = Math.Min(offset, Length);
        while (offset > 0 && this[offset - 1] is not ('\n' or '\r')) offset--;
        return offset;
    }

    /// <summary>The end of the line that holds an offset, before its line break.</summary>
    public int LineEnd(int offset)
    {
        while (offset < Length && this[offset] is not ('\n' or '\r')) offset++;
        return Math.Min(offset, Length);
    }

    /// <summary>The text as the library sees it, from an offset on.</summary>
    public string ToString(int start) => changed is null ? text.Substring(start) : new string(changed, start, changed.Length - start);

    /// <inheritdoc/>
    public override string ToString() => ToString(0);
}
