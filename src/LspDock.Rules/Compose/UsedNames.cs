using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Compose;

/// <summary>The names that the containers of a project use.</summary>
internal static class UsedNames
{
    /// <summary>As many misspelt names are looked at; a file with more has another fault.</summary>
    private const int MostUndeclared = 50;

    /// <summary>The names; null when one is not known, so that it may be any.</summary>
    public static HashSet<string>? Of(DockerProject project, Func<Container, IEnumerable<Setting<string>>> usesOf)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var container in project.Containers)
        {
            foreach (var use in usesOf(container))
            {
                // What a variable gives by default may be another one of them.
                if (!use.IsKnown(out var name) || use.IsDefault) return null;
                names.Add(name);
            }
        }
        return names;
    }

    /// <summary>The declared names that nothing uses, without those for which a used name that is not declared was plainly meant: that is said there.</summary>
    /// <param name="declared">What is declared.</param>
    /// <param name="nameOf">Its name.</param>
    /// <param name="used">The names that are used.</param>
    public static IEnumerable<T> Unused<T>(ImmutableArray<T> declared, Func<T, Setting<string>> nameOf, HashSet<string> used)
    {
        var names = MissingName.Names(declared.Select(nameOf));
        var undeclared = used.Where(name => !names.Contains(name)).Take(MostUndeclared).ToList();
        return declared.Where(item => nameOf(item).IsKnown(out var name) && !used.Contains(name) && !undeclared.Any(other => NearMiss.Of(other, [name]) is not null));
    }

    /// <summary>What a script makes before its containers and never names again; null for what is no script, or when any name may be used.</summary>
    /// <param name="project">The project.</param>
    /// <param name="made">What it makes.</param>
    /// <param name="nameOf">Its name.</param>
    /// <param name="lifetimeOf">When it exists.</param>
    /// <param name="usesOf">The names that a container uses.</param>
    public static IEnumerable<T>? MadeInVain<T>(DockerProject project, ImmutableArray<T> made, Func<T, Setting<string>> nameOf, Func<T, Lifetime> lifetimeOf, Func<Container, IEnumerable<Setting<string>>> usesOf)
    {
        if (!project.UsesDefaultBridge || project.IsExcerpt || made.IsEmpty || project.Containers.IsEmpty || project.Containers.Any(container => container.IsPartial)) return null;

        var latest = project.Containers.Max(container => container.Lifetime.Start);
        return Of(project, usesOf) is not { } used ? null : made.Where(item => lifetimeOf(item).Start < latest && nameOf(item).IsKnown(out var name) && !used.Contains(name) && !project.MentionedNames.Contains(name));
    }

    /// <summary>The text of a name.</summary>
    public static string Known(Setting<string> name) => name.IsKnown(out var known) ? known : "";

    /// <summary>Removes a declaration that nothing uses: Compose makes only what services use. One that is external says what has to be there, for others too.</summary>
    public static Fix Removal(Origin declaration, Setting<bool>? external) =>
        external is null ? Fix.Safe("Remove the declaration", declaration.Remove) : Fix.Unsafe("Remove the declaration", declaration.Remove);
}
