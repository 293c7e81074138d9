using System.Collections.Immutable;
using LspDock.Catalog;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>How strictly text is read for credentials.</summary>
/// <param name="IsExcerpt">Whether it stands in an article, whose values are for show more often.</param>
/// <param name="IsThorough">Whether nothing that may be a password is to be left: stand-ins and examples count, too.</param>
internal readonly record struct CredentialReading(bool IsExcerpt, bool IsThorough)
{
    /// <summary>Whether a value behind a credential's name is one in plain text.</summary>
    public bool IsLiteral(string value, string name) => CredentialValue.IsLiteral(value, name, IsExcerpt) || IsThorough && CredentialValue.MayBeLiteral(value);

    /// <summary>The password in a URL or another text that says how to connect; null when there is none, or a placeholder.</summary>
    public PasswordInText? PasswordIn(string text) => PasswordReader.Read(text, this);

    /// <summary>The credentials among a container's variables.</summary>
    public IEnumerable<Credential> InEnvironmentOf(Container container)
    {
        if (container.Environment.IsEmpty) yield break;

        var listed = SecretVariablesOf(container);
        foreach (var variable in container.Environment)
        {
            // A default is there to be replaced by the environment.
            if (variable.Value is not { IsDefault: false } setting || !setting.IsKnown(out var value)) continue;

            if (PasswordIn(value) is { } password) yield return new(container, variable, value, password);
            else if (IsCredential(variable.Name, listed) && IsLiteral(value, variable.Name)) yield return new(container, variable, value, Part: null);
        }
    }

    private static bool IsCredential(string name, ImmutableArray<string> listed) => CredentialName.Matches(name) || listed.Contains(name) && !CredentialName.IsMore(name);

    /// <summary>The variables that a container's image takes secrets from.</summary>
    private static ImmutableArray<string> SecretVariablesOf(Container container) =>
        container.Build is null && container.Image.IsKnown(out var image) && ImageCatalog.Find(image) is { } known ? known.SecretVariables : [];
}
