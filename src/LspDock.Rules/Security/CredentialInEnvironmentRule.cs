using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>What stands in the file is known to everyone who reads the file, and to everyone who may inspect the container.</summary>
public sealed class CredentialInEnvironmentRule() : ProjectRule(RuleDescriptors.CredentialInEnvironment)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        var credentials = project.Containers.SelectMany(container => Credentials(container, project.IsExcerpt)).ToList();
        var names = new CredentialVariables(credentials);
        foreach (var credential in credentials)
        {
            var subject = credential.Container.Origin.Subject;
            var finding = credential.PartOfValue is { } password
                ? Report(credential.Variable.Origin, $"{subject} sets '{credential.Variable.Name}' to a URL with a password in plain text",
                    Fix.Unsafe("Take the password from the environment", () => credential.Variable.Origin.TakeFromEnvironment(password, names.For(credential))))
                : Report(credential.Variable.Origin, $"{subject} sets '{credential.Variable.Name}' to a secret in plain text",
                    Fix.Unsafe("Take the value from the environment", () => credential.Variable.Origin.TakeFromEnvironment(names.For(credential))));
            yield return finding with { Subject = subject };
        }
    }

    private static IEnumerable<Credential> Credentials(Container container, bool isExcerpt)
    {
        foreach (var variable in container.Environment)
        {
            // A default is there to be replaced by the environment.
            if (variable.Value is not { IsDefault: false } setting || !setting.IsKnown(out var value)) continue;

            if (CredentialValue.PasswordInUrl(value, isExcerpt) is { } password) yield return new Credential(container, variable, value, password);
            else if (IsCredential(variable.Name, container) && CredentialValue.IsLiteral(value, variable.Name, isExcerpt)) yield return new Credential(container, variable, value, PartOfValue: null);
        }
    }

    private static bool IsCredential(string name, Container container) =>
        CredentialName.Matches(name)
        || container.Build is null && container.Image.IsKnown(out var image) && ImageCatalog.Find(image) is { } known && known.SecretVariables.Contains(name) && !CredentialName.IsMore(name);
}
