using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Compose;

/// <summary>A name that containers use and nothing declares: one mistake, in as many places as it is used.</summary>
internal sealed class MissingName
{
    private MissingName(string name, ImmutableArray<NameUse> uses)
    {
        Name = name;
        Uses = uses;
        // What an anchor or an extended service brings is said where it is used in full, if it is.
        First = uses.FirstOrDefault(use => use.At.Via.IsEmpty) ?? uses[0];
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Where it is used, in order; at least one place.</summary>
    public ImmutableArray<NameUse> Uses { get; }

    /// <summary>The use that is reported.</summary>
    public NameUse First { get; }

    /// <summary>The names that are used and not declared, in order of their first use.</summary>
    public static IEnumerable<MissingName> Of(DockerProject project, ISet<string> declared, Func<Container, IEnumerable<NameUse?>> usesOf)
    {
        var missing = new Dictionary<string, ImmutableArray<NameUse>.Builder>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var container in project.Containers)
        {
            foreach (var use in usesOf(container))
            {
                if (use is null || declared.Contains(use.Name)) continue;

                if (!missing.TryGetValue(use.Name, out var uses))
                {
                    missing.Add(use.Name, uses = ImmutableArray.CreateBuilder<NameUse>());
                    order.Add(use.Name);
                }
                uses.Add(use);
            }
        }
        return order.Select(name => new MissingName(name, missing[name].ToImmutable()));
    }

    /// <summary>The names under which things are declared.</summary>
    public static HashSet<string> Names(IEnumerable<Setting<string>> names) =>
        new(names.Select(name => name.IsKnown(out var known) ? known : ""), StringComparer.Ordinal);

    /// <summary>Who uses it: "Service 'web' mounts", "Service 'web' and 2 others mount".</summary>
    public string Who(string one, string several) => RelatedPlaces.Who([First.Container, .. Uses.Select(use => use.Container)], one, several);

    /// <summary>The finding with its other places. Docker looks at services that a profile keeps away only once it is active.</summary>
    /// <param name="finding">The finding at the first use.</param>
    /// <param name="what">What is done at each place: "mounts it".</param>
    public Finding Complete(Finding finding, string what)
    {
        var related = RelatedPlaces.Of(First.At, Uses.Select(use => new RelatedPlace(use.At, $"{use.Container.Origin.Subject} {what} here")));
        return Uses.All(use => use.Container.IsDisabled)
            ? finding with { Message = finding.Message + "; Docker stops as soon as a profile asks for it", Severity = Severity.Warning, Related = related }
            : finding with { Related = related };
    }

    /// <summary>Writes a declared name of nearly the same spelling in all places; null when there is none.</summary>
    /// <param name="declared">The declared names.</param>
    /// <param name="usedBy">The names that a container uses already, and would use twice.</param>
    public Fix? UseNearest(IEnumerable<string> declared, Func<Container, IEnumerable<Setting<string>?>> usedBy)
    {
        var candidates = new HashSet<string>(declared, StringComparer.Ordinal);
        foreach (var use in Uses)
        {
            foreach (var used in usedBy(use.Container))
            {
                if (used.IsKnown(out var name)) candidates.Remove(name);
            }
        }
        return NearMiss.Of(Name, candidates) is { } near ? Fix.Safe($"Use '{near}'", () => Edit.All(Uses.Select(use => use.Rename(near)))) : null;
    }
}
