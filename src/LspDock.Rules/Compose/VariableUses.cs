using System.Collections.Immutable;
using LspDock.Model;
using LspDock.Syntax.Compose;
using LspDock.Text;

namespace LspDock.Rules.Compose;

/// <summary>The variables that a file asks for and that nothing sets: neither an env file nor a default.</summary>
internal static class VariableUses
{
    /// <summary>What comes from the environment by custom: from the login, the desktop, the build server, Docker itself.</summary>
    private static readonly ImmutableHashSet<string> CustomNames =
    [
        "HOME", "USER", "LOGNAME", "SHELL", "PWD", "PATH", "LANG", "LANGUAGE", "TERM", "DISPLAY", "XAUTHORITY", "WAYLAND_DISPLAY", "TMPDIR", "TMP", "TEMP", "CI",
        "USERPROFILE", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "PROGRAMFILES", "SYSTEMROOT", "HOMEDRIVE", "HOMEPATH", "USERNAME", "USERDOMAIN", "COMPUTERNAME",
    ];

    private static readonly ImmutableArray<string> CustomStarts = ["COMPOSE_", "DOCKER_", "BUILDKIT_", "BUILDX_", "SSH_", "XDG_", "LC_", "GITHUB_", "CI_", "DBUS_"];

    /// <summary>A place that asks for a variable.</summary>
    /// <param name="Variable">The variable as written.</param>
    /// <param name="Template">The value that it is in.</param>
    internal sealed record Use(InterpolationVariable Variable, ComposeTemplate Template)
    {
        /// <summary>The variable with its <c>$</c> and braces.</summary>
        public Origin Whole => Template.OriginOf(Variable.Span);

        /// <summary>Writes another name.</summary>
        public Edit Rename(string name) => Template.OriginOf(Variable.NameSpan).Replace(name);
    }

    /// <summary>The uses of variables that nothing sets, by name, in order of their first use; what no case comes to is left out. Nothing when no env file was looked for.</summary>
    public static IEnumerable<IGrouping<string, Use>> Unset(IEnumerable<ComposeTemplate> templates, ComposeVariables variables)
    {
        if (!variables.IsRead) return [];

        return from template in templates
               from variable in Reached(template.Template, variables)
               where variable.Operator is InterpolationOperator.None or InterpolationOperator.RequiredSet or InterpolationOperator.RequiredNotEmpty
               where variables.Find(variable.Name) is null && !IsCustom(variable.Name)
               group new Use(variable, template) by variable.Name;
    }

    /// <summary>The name of a variable that an env file sets and that the file asks for nowhere, of which this one is plainly a misspelling; null when there is none.</summary>
    public static string? Misspelt(string name, IReadOnlyCollection<string> candidates) =>
        NearMiss.Of(name, candidates.Where(candidate => DifferInOneWord(name, candidate)));

    /// <summary>The names that env files set and that no template asks for.</summary>
    public static IReadOnlyCollection<string> Unasked(IEnumerable<ComposeTemplate> templates, ComposeVariables variables)
    {
        var asked = templates.SelectMany(template => template.Template.DescendantParts().OfType<InterpolationVariable>()).Select(variable => variable.Name).ToImmutableHashSet(StringComparer.Ordinal);
        return [.. variables.Names.Where(name => !asked.Contains(name)).OrderBy(name => name, StringComparer.Ordinal)];
    }

    private static bool IsCustom(string name) => CustomNames.Contains(name.ToUpperInvariant()) || CustomStarts.Any(start => name.StartsWith(start, StringComparison.Ordinal));

    /// <summary>The variables that Compose gets to ask for: not those in a default that is not needed.</summary>
    private static IEnumerable<InterpolationVariable> Reached(InterpolationTemplate template, ComposeVariables variables)
    {
        foreach (var variable in template.Parts.OfType<InterpolationVariable>())
        {
            yield return variable;
            if (variable.Operand is not { } operand || !IsReached(variable, variables)) continue;

            foreach (var inner in Reached(operand, variables)) yield return inner;
        }
    }

    private static bool IsReached(InterpolationVariable variable, ComposeVariables variables) => (variable.Operator, variables.Find(variable.Name)) switch
    {
        (InterpolationOperator.DefaultWhenUnset, var set) => set is null,
        (InterpolationOperator.DefaultWhenEmpty, var set) => set is null or { Value: "" },
        (InterpolationOperator.OtherWhenSet, var set) => set is not null,
        (InterpolationOperator.OtherWhenNotEmpty, var set) => set is { Value: not "" },
        _ => false,
    };

    /// <summary>Whether two names are the same but for one of the words between their underscores, or for the underscores: <c>DB_PORT</c> is no misspelling of <c>DB_HOST</c>, nor <c>HTTP_PORT</c> of <c>HTTPS_PORT</c>.</summary>
    private static bool DifferInOneWord(string name, string other)
    {
        if (string.Equals(name.Replace("_", ""), other.Replace("_", ""), StringComparison.OrdinalIgnoreCase)) return true;

        var (words, otherWords) = (name.ToUpperInvariant().Split('_'), other.ToUpperInvariant().Split('_'));
        if (words.Length != otherWords.Length) return false;

        var different = Enumerable.Range(0, words.Length).Where(index => words[index] != otherWords[index]).ToList();
        return different is [var only] && IsMisspelt(words[only], otherWords[only]);
    }

    private static bool IsMisspelt(string word, string other) =>
        Math.Min(word.Length, other.Length) > 3 && word + "S" != other && other + "S" != word && Spelling.Closest(word, [other]) is not null;
}
