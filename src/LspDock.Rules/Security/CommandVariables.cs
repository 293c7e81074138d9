using LspDock.Model;
using LspDock.Text;

namespace LspDock.Rules.Security;

/// <summary>Which variable of the environment each credential in a command is to be taken from.</summary>
internal sealed class CommandVariables
{
    private readonly Dictionary<string, string> bySecret = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> secrets = new(StringComparer.Ordinal);

    /// <summary>Looks at what the project's containers get as variables.</summary>
    public CommandVariables(DockerProject project, CredentialReading reading)
    {
        var credentials = project.Containers.SelectMany(reading.InEnvironmentOf).ToList();
        var names = new CredentialVariables(credentials);
        // Of several the first one gives the name.
        foreach (var credential in Enumerable.Reverse(credentials))
        {
            var name = names.For(credential);
            secrets[name] = credential.Secret;
            bySecret[credential.Secret] = name;
        }
    }

    /// <summary>The variable that a container of the project takes the same secret from; else one that is named after the container and the flag.</summary>
    public string For(Container container, CommandCredential credential)
    {
        var secret = credential.Secret;
        if (bySecret.TryGetValue(secret, out var known)) return known;

        var name = CredentialVariables.Prefix(NameOf(container)) + KindOf(credential.Name);
        var free = name;
        for (var number = 2; secrets.TryGetValue(free, out var other) && other != secret; number++) free = $"{name}_{number}";
        secrets[free] = secret;
        return bySecret[secret] = free;
    }

    private static string NameOf(Container container) =>
        container.Name.IsKnown(out var name) ? name : container.Image.IsKnown(out var image) ? UnixPath.LastSegment(image.Repository) : "APP";

    /// <summary>The last words of a flag that say what it takes: <c>API_KEY</c>.</summary>
    private static string KindOf(string? flag) => flag?.TrimStart('-').ToUpperInvariant() switch
    {
        null or "P" or "A" or "U" or "USER" or "BY" or "REQUIREPASS" or "MASTERAUTH" => "PASSWORD",
        var name when name.EndsWith("TOKEN", StringComparison.Ordinal) => "TOKEN",
        var name when name.EndsWith("SECRET", StringComparison.Ordinal) => "SECRET",
        var name when name.EndsWith("KEY", StringComparison.Ordinal) => "KEY",
        _ => "PASSWORD",
    };
}
