using System.Collections.Immutable;

namespace LspDock.Syntax.Compose;

/// <summary>What is known of the variables that a Compose file may name: those that env files set, and those of the environment. Immutable.</summary>
public sealed class ComposeVariables
{
    private readonly ImmutableDictionary<string, ComposeVariable> fromFiles;
    private readonly ImmutableDictionary<string, ComposeVariable> fromEnvironment;

    private ComposeVariables(ImmutableDictionary<string, ComposeVariable> fromFiles, ImmutableDictionary<string, ComposeVariable> fromEnvironment, bool isRead, bool isComplete, bool areKept = false)
    {
        this.fromFiles = fromFiles;
        this.fromEnvironment = fromEnvironment;
        IsRead = isRead;
        IsComplete = isComplete;
        AreKept = areKept;
    }

    /// <summary>Nothing is known, because no env file was looked for.</summary>
    public static ComposeVariables None { get; } = new(
        ImmutableDictionary<string, ComposeVariable>.Empty.WithComparers(StringComparer.Ordinal),
        ImmutableDictionary<string, ComposeVariable>.Empty.WithComparers(StringComparer.Ordinal),
        isRead: false,
        isComplete: false);

    /// <summary>Whether an env file was read: only then is a variable that is not here set nowhere but in the environment.</summary>
    public bool IsRead { get; }

    /// <summary>Whether nothing else sets a variable: one that is not here is unset, and empty where no default says otherwise.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether a resolved project keeps its variables in place of what they stand for; what decides how a project is put together is known all the same.</summary>
    internal bool AreKept { get; }

    /// <summary>The names that are set, in no particular order.</summary>
    public IEnumerable<string> Names => fromEnvironment.IsEmpty ? fromFiles.Keys : fromFiles.Keys.Union(fromEnvironment.Keys, StringComparer.Ordinal);

    /// <summary>The variables that an env file sets.</summary>
    /// <param name="variables">The file's variables in order; a later one of the same name takes an earlier one's place.</param>
    public static ComposeVariables FromFile(IEnumerable<ComposeVariable> variables) => None.WithFile(variables);

    /// <summary>The variable of a name, the environment's first; null when nothing sets it.</summary>
    public ComposeVariable? Find(string name) =>
        fromEnvironment.TryGetValue(name, out var variable) || fromFiles.TryGetValue(name, out variable) ? variable : null;

    /// <summary>These, with others that take the place of those of the same name.</summary>
    public ComposeVariables With(ComposeVariables other) =>
        new(fromFiles.SetItems(other.fromFiles), fromEnvironment.SetItems(other.fromEnvironment), IsRead || other.IsRead, IsComplete || other.IsComplete, AreKept || other.AreKept);

    /// <summary>These, with those of a further env file.</summary>
    public ComposeVariables WithFile(IEnumerable<ComposeVariable> variables) =>
        new(fromFiles.SetItems(variables.Select(Named)), fromEnvironment, isRead: true, IsComplete, AreKept);

    /// <summary>These, with values of the environment, which win over every env file.</summary>
    public ComposeVariables WithEnvironment(IEnumerable<KeyValuePair<string, string>> values) =>
        new(fromFiles, fromEnvironment.SetItems(values.Select(pair => Named(new ComposeVariable(pair.Key, pair.Value)))), IsRead, IsComplete, AreKept);

    /// <summary>These, and nothing else sets a variable.</summary>
    public ComposeVariables Complete() => new(fromFiles, fromEnvironment, IsRead, isComplete: true, AreKept);

    /// <summary>These, to be kept where a project is resolved.</summary>
    internal ComposeVariables Kept() => new(fromFiles, fromEnvironment, IsRead, IsComplete, areKept: true);

    private static KeyValuePair<string, ComposeVariable> Named(ComposeVariable variable) => new(variable.Name, variable);
}
