namespace LspDock.Rules.Compose;

/// <summary>The order in which people list names: signs, digits, letters; letters without case, numbers by value, so that <c>worker-2</c> stands before <c>worker-10</c>.</summary>
internal static class NaturalOrder
{
    /// <summary>Less than zero when the first name comes before the second, zero when either may.</summary>
    public static int Compare(string left, string right)
    {
        var (one, other) = (0, 0);
        while (one < left.Length && other < right.Length)
        {
            var compared = char.IsDigit(left[one]) && char.IsDigit(right[other]) ? CompareNumbers(left, ref one, right, ref other) : CompareCharacters(left[one++], right[other++]);
            if (compared != 0) return compared;
        }
        return (left.Length - one).CompareTo(right.Length - other);
    }

    private static int CompareNumbers(string left, ref int one, string right, ref int other)
    {
        var (first, second) = (Digits(left, ref one), Digits(right, ref other));
        return first.Length != second.Length ? first.Length.CompareTo(second.Length) : string.CompareOrdinal(first, second);
    }

    /// <summary>The digits from an offset on, without leading zeros.</summary>
    private static string Digits(string text, ref int offset)
    {
        while (offset < text.Length && text[offset] == '0') offset++;
        var start = offset;
        while (offset < text.Length && char.IsDigit(text[offset])) offset++;
        return text.Substring(start, offset - start);
    }

    private static int CompareCharacters(char one, char other)
    {
        var byKind = KindOf(one).CompareTo(KindOf(other));
        return byKind != 0 ? byKind : char.ToLowerInvariant(one).CompareTo(char.ToLowerInvariant(other));
    }

    private static int KindOf(char character) => char.IsLetter(character) ? 2 : char.IsDigit(character) ? 1 : 0;
}
