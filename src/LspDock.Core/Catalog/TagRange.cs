using System.Collections.Immutable;

namespace LspDock.Catalog;

/// <summary>A range of an image's tags: <c>&lt;18</c>, or those of version 20 and later with the word <c>fpm</c>.</summary>
public sealed record TagRange
{
    private static readonly ImmutableArray<string> PrereleaseWords = ["rc", "beta", "alpha"];

    /// <summary>What stands before the version in the part of the tag that has it: <c>pg</c> in <c>2.17-pg16</c>. Empty when the tag begins with the version.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The bounds, all of which a version must keep. Empty when any version does.</summary>
    public ImmutableArray<TagBound> Bounds { get; init; } = [];

    /// <summary>The words between dashes that a tag must have: <c>fpm</c> in <c>8.3-fpm-alpine</c>.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>The words between dashes that a tag must not have.</summary>
    public ImmutableArray<string> ExcludedWords { get; init; } = [];

    /// <summary>Whether a tag has the words, whatever its version. No tag at all has no words.</summary>
    public bool HasWords(string? tag) => (Words.IsEmpty && ExcludedWords.IsEmpty) || HasWordsAmong(tag);

    private bool HasWordsAmong(string? tag)
    {
        var dashed = "-" + tag + "-";
        return Words.All(IsIn) && !ExcludedWords.Any(IsIn);

        bool IsIn(string word) => dashed.Contains("-" + word + "-");
    }

    /// <summary>The numbers of a tag's version: 8 and 3 for <c>8.3-fpm</c>. Null when it has none, as <c>latest</c> and <c>bookworm</c>.</summary>
    public ImmutableArray<int>? VersionOf(string? tag)
    {
        if (tag is null or "") return null;
        if (Prefix.Length == 0) return VersionAt(tag, tag[0] is 'v' or 'V' ? 1 : 0);

        for (var start = 0; start >= 0 && start < tag.Length; start = NextWord(tag, start))
        {
            if (string.CompareOrdinal(tag, start, Prefix, 0, Prefix.Length) == 0 && VersionAt(tag, start + Prefix.Length) is { } version) return version;
        }
        return null;
    }

    /// <summary>Whether a version keeps every bound.</summary>
    public bool Contains(ImmutableArray<int> version)
    {
        foreach (var bound in Bounds)
        {
            if (!bound.Contains(version)) return false;
        }
        return true;
    }

    private static int NextWord(string tag, int start) => tag.IndexOf('-', start) is >= 0 and var dash ? dash + 1 : -1;

    private static ImmutableArray<int>? VersionAt(string tag, int start)
    {
        // A number of more digits is a date or a hash.
        const int MostDigits = 8;
        var numbers = ImmutableArray.CreateBuilder<int>();
        var position = start;
        while (true)
        {
            var digits = position;
            var number = 0;
            for (; position < tag.Length && tag[position] is >= '0' and <= '9'; position++)
            {
                if (position - digits == MostDigits) return null;
                number = (number * 10) + (tag[position] - '0');
            }
            // A dot before something else, as in 3.x, ends the version.
            if (position == digits) return numbers.Count == 0 ? null : numbers.ToImmutable();

            numbers.Add(number);
            if (position == tag.Length || tag[position] is '-' or '_') return numbers.ToImmutable();
            if (tag[position] != '.') return IsPrerelease(tag, position) ? numbers.ToImmutable() : null;
            position++;
        }
    }

    /// <summary>Tells <c>18beta1</c> from the hash <c>4ac3f1d</c>.</summary>
    private static bool IsPrerelease(string tag, int position) =>
        PrereleaseWords.Any(word => string.CompareOrdinal(tag, position, word, 0, word.Length) == 0);
}
