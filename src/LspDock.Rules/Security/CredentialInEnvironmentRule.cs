using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>What stands in the file is known to everyone who reads the file, and to everyone who may inspect the container.</summary>
public sealed class CredentialInEnvironmentRule() : ContainerRule(RuleDescriptors.CredentialInEnvironment)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Container container, RuleScope scope)
    {
        foreach (var variable in container.Environment)
        {
            // A default is there to be replaced by the environment.
            if (variable.Value is not { IsDefault: false } setting || !setting.IsKnown(out var value)) continue;

            var fix = Fix.Unsafe("Take the value from the environment", variable.Origin.TakeFromEnvironment);
            if (CredentialValue.HasPasswordInUrl(value)) yield return Report(variable.Origin, $"{container.Origin.Subject} has a password in the URL of '{variable.Name}', in plain text", fix);
            else if (IsCredential(variable.Name, container) && CredentialValue.IsLiteral(value, variable.Name)) yield return Report(variable.Origin, $"{container.Origin.Subject} has the value of '{variable.Name}' in plain text", fix);
        }
    }

    private static bool IsCredential(string name, Container container) =>
        CredentialName.Matches(name)
        || container.Build is null && container.Image.IsKnown(out var image) && ImageCatalog.Find(image) is { } known && known.SecretVariables.Contains(name) && !CredentialName.IsMore(name);
}
