using System.Collections.Immutable;
using LspDock.Syntax.Compose.Merging;
using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose.Validation;

/// <summary>The entries that a mapping has by itself and through merge keys; a name that is there nearer hides one further away.</summary>
internal sealed class ComposeEntries
{
    private const int DeepestMerge = 32;
    private readonly ImmutableArray<OwnedEntry>.Builder entries;
    private readonly Func<YamlMapping, bool>? isKnown;
    private HashSet<string>? names;
    private HashSet<YamlMapping>? seen;

    private ComposeEntries(YamlMapping mapping, Func<YamlMapping, bool>? isKnown)
    {
        this.isKnown = isKnown;
        entries = ImmutableArray.CreateBuilder<OwnedEntry>(mapping.Entries.Length);
        Collect(mapping, level: 0);
        Entries = entries.Count == entries.Capacity ? entries.MoveToImmutable() : entries.ToImmutable();
    }

    /// <summary>The entries, the nearest first.</summary>
    public ImmutableArray<OwnedEntry> Entries { get; }

    /// <summary>False when a merge key leads nowhere, or further than is followed.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Reads a mapping.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="isKnown">Whether the entries of a mapping that is merged were seen already and are not wanted again. Null when all are wanted.</param>
    public static ComposeEntries Of(YamlMapping mapping, Func<YamlMapping, bool>? isKnown = null) => new(mapping, isKnown);

    /// <summary>The entries by name, without those that are taken away from another file.</summary>
    public Dictionary<string, OwnedEntry> ByName()
    {
        var byName = new Dictionary<string, OwnedEntry>(Entries.Length, StringComparer.Ordinal);
        foreach (var entry in Entries)
        {
            if (entry.Entry.Name is { } name && entry.Entry.Value.Tag != ComposeMerging.Reset && !byName.ContainsKey(name)) byName.Add(name, entry);
        }
        return byName;
    }

    private void Collect(YamlMapping mapping, int level)
    {
        var merges = false;
        foreach (var entry in mapping.Entries)
        {
            if (ComposeMapping.IsMergeKey(entry)) merges = true;
            else if (level == 0 || entry.Name is not { } name || names!.Add(name)) entries.Add(new(entry, mapping));
        }
        if (!merges) return;

        names ??= [.. mapping.Entries.Select(entry => entry.Name).OfType<string>()];
        seen ??= [mapping];
        foreach (var entry in mapping.Entries)
        {
            if (!ComposeMapping.IsMergeKey(entry)) continue;

            foreach (var source in entry.Value is YamlSequence list ? list.Items : [entry.Value])
            {
                if ((source is YamlAlias { Target: { } target } ? target : source) is not YamlMapping other || level == DeepestMerge) IsWhole = false;
                else if (seen.Add(other) && isKnown?.Invoke(other) != true) Collect(other, level + 1);
            }
        }
    }
}
