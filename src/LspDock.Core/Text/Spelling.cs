namespace LspDock.Text;

/// <summary>Did you mean: the word of a list that is nearest to a mistyped one.</summary>
public static class Spelling
{
    /// <summary>The candidate with the fewest edits, at most a third of the word's letters; null when none is that near. Case counts for nothing.</summary>
    public static string? Closest(string word, IEnumerable<string> candidates)
    {
        var limit = MostEdits(word);
        string? best = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > limit || Distance(word, candidate) is var distance && (distance > limit || distance == limit && best is not null)) continue;
            best = candidate;
            limit = distance;
        }
        return best;
    }

    /// <summary>The most edits by which a word may differ from what was meant; by no more may their lengths.</summary>
    public static int MostEdits(string word) => Math.Max(1, word.Length / 3);

    /// <summary>The number of letters to insert, remove, replace or swap with their neighbour.</summary>
    private static int Distance(string one, string other)
    {
        var before = new int[other.Length + 1];
        var previous = new int[other.Length + 1];
        var current = new int[other.Length + 1];
        for (var column = 0; column <= other.Length; column++) previous[column] = column;
        for (var row = 1; row <= one.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var same = char.ToLowerInvariant(one[row - 1]) == char.ToLowerInvariant(other[column - 1]);
                current[column] = Math.Min(Math.Min(previous[column] + 1, current[column - 1] + 1), previous[column - 1] + (same ? 0 : 1));
                var swapped = row > 1 && column > 1
                    && char.ToLowerInvariant(one[row - 1]) == char.ToLowerInvariant(other[column - 2])
                    && char.ToLowerInvariant(one[row - 2]) == char.ToLowerInvariant(other[column - 1]);
                if (swapped) current[column] = Math.Min(current[column], before[column - 2] + 1);
            }
            (before, previous, current) = (previous, current, before);
        }
        return previous[other.Length];
    }
}
