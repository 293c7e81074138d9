using LspDock.Text;

namespace LspDock.Rules.Compose;

/// <summary>The name that a name that is not declared was plainly meant to be.</summary>
internal static class NearMiss
{
    /// <summary>Shorter names are one letter away from too many others.</summary>
    private const int ShortestName = 4;

    /// <summary>As many candidates are looked at; a file with more has no typing errors but another fault.</summary>
    private const int MostCandidates = 500;

    private static readonly char[] Separators = ['-', '_', '.'];

    /// <summary>
    /// The nearest candidate; null when none is near. Names that differ in their digits name different things: kafka-1 and kafka-2.
    /// But app-db is app-1-db where there is no app-2-db.
    /// </summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        if (name.Length < ShortestName) return null;

        var digits = Digits(name);
        var some = candidates.Take(MostCandidates).ToList();
        if (Spelling.Closest(name, some.Where(candidate => Digits(candidate) == digits)) is { } near) return near;

        return digits.Length == 0 && some.FindAll(candidate => candidate.Length > name.Length && WithoutNumbers(candidate) == WithoutNumbers(name)) is [var numbered] ? numbered : null;
    }

    private static string WithoutNumbers(string name) => string.Join("-", name.Split(Separators).Where(part => part.Length == 0 || !part.All(char.IsDigit)));

    private static string Digits(string name) => new([.. name.Where(char.IsDigit)]);
}
