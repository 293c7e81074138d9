using System.Collections.Immutable;
using System.Text;

namespace LspDock.Generators;

/// <summary>
/// The spellings of options in one notation. A spelling leads to one option; an option that is also written with the spelling of another,
/// as the network mode is with <c>--network</c>, marks it with a star.
/// </summary>
internal sealed class CatalogSpellings(string column)
{
    private const string SharedMark = "*";

    private readonly Dictionary<string, string> owners = new(StringComparer.Ordinal);
    private readonly List<(string Spelling, CatalogRow Row)> shared = [];

    /// <summary>Takes a row's spellings, and returns them without marks.</summary>
    /// <param name="row">The row.</param>
    /// <param name="property">The C# property of its option.</param>
    public ImmutableArray<string> Take(CatalogRow row, string property) => [.. row.List(column).Select(spelling => Take(row, property, spelling))];

    /// <summary>Reports shared spellings that lead nowhere.</summary>
    public void Check()
    {
        foreach (var (spelling, row) in shared)
        {
            if (!owners.ContainsKey(spelling)) row.Report($"'{spelling}' is marked as another option's, but no option has it");
        }
    }

    /// <summary>Writes the arms of a switch from a spelling to a property.</summary>
    public void WriteArms(StringBuilder source)
    {
        foreach (var option in owners.GroupBy(owner => owner.Value, owner => CatalogSource.Literal(owner.Key)))
            source.AppendLine($"        {string.Join(" or ", option)} => {option.Key},");
    }

    private string Take(CatalogRow row, string property, string spelling)
    {
        if (spelling.EndsWith(SharedMark, StringComparison.Ordinal) && !spelling.EndsWith("." + SharedMark, StringComparison.Ordinal))
        {
            spelling = spelling.Substring(0, spelling.Length - SharedMark.Length);
            shared.Add((spelling, row));
        }
        else if (owners.TryGetValue(spelling, out var owner))
        {
            row.Report($"'{spelling}' belongs to {owner} already; a spelling that two options share is marked with {SharedMark} at all but one");
        }
        else
        {
            owners.Add(spelling, property);
        }
        return spelling;
    }
}
