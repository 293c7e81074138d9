using System.Collections.Immutable;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>Which variable of the environment each credential of a project is to be taken from.</summary>
internal sealed class CredentialVariables
{
    private readonly ImmutableDictionary<(string Host, string Secret), Credential> byHost;
    private readonly ImmutableHashSet<string> withSeveralValues;

    /// <summary>Looks at the credentials of a project.</summary>
    public CredentialVariables(IReadOnlyList<Credential> credentials)
    {
        var known = ImmutableDictionary.CreateBuilder<(string, string), Credential>();
        foreach (var credential in credentials)
        {
            if (credential.Part is null && credential.Container?.Name is { } own && own.IsKnown(out var name)) known[(name, credential.Secret)] = credential;
        }
        byHost = known.ToImmutable();
        withSeveralValues =
        [
            .. from credential in credentials
               group credential.Secret by OwnName(credential) into secrets
               where secrets.Distinct().Skip(1).Any()
               select secrets.Key,
        ];
    }

    /// <summary>
    /// The variable for a credential: that of the container that a URL leads to, when it has the same password; else the one of its own
    /// name, with the container's name before it where other containers have another value under the same name.
    /// </summary>
    public string For(Credential credential)
    {
        if (credential.Host is { } host && byHost.TryGetValue((host, credential.Secret), out var target)) return For(target);

        var name = OwnName(credential);
        return withSeveralValues.Contains(name) && credential.Container?.Name is { } own && own.IsKnown(out var container) ? Prefix(container) + name : name;
    }

    private static string OwnName(Credential credential) => credential.Part is null ? credential.Variable.Name : credential.Variable.Name + "_PASSWORD";

    /// <summary>A container's name as the beginning of a variable's.</summary>
    public static string Prefix(string container)
    {
        var letters = new string([.. container.ToUpperInvariant().Select(letter => letter is (>= 'A' and <= 'Z') or (>= '0' and <= '9') ? letter : '_')]);
        return (letters.Length > 0 && char.IsDigit(letters[0]) ? "_" : "") + letters + "_";
    }
}
