using LspDock.Text;

namespace LspDock.Rules.Compose;

/// <summary>The name that a name that is not declared was plainly meant to be.</summary>
internal static class NearMiss
{
    /// <summary>Shorter names are one letter away from too many others.</summary>
    private const int ShortestName = 4;

    /// <summary>As many candidates are looked at; a file with more has no typing errors but another fault.</summary>
    private const int MostCandidates = 500;

    /// <summary>The nearest candidate; null when none is near. Names that differ in their digits name different things: kafka-1 and kafka-2.</summary>
    public static string? Of(string name, IEnumerable<string> candidates) =>
        name.Length < ShortestName ? null : Spelling.Closest(name, candidates.Take(MostCandidates).Where(candidate => Digits(candidate) == Digits(name)));

    private static string Digits(string name) => new([.. name.Where(char.IsDigit)]);
}
