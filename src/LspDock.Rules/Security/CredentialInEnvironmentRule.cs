using LspDock.Catalog;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>What stands in the file is known to everyone who reads the file, and to everyone who may inspect the container.</summary>
public sealed class CredentialInEnvironmentRule() : ProjectRule(RuleDescriptors.CredentialInEnvironment)
{
    /// <summary>
    /// Whether nothing that may be a password is to stay in the text: values that are evidently to be filled in are reported too, and the
    /// first fix makes a secret where the image reads one.
    /// </summary>
    public bool IsThorough { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        var credentials = project.Containers.SelectMany(new CredentialReading(project.IsExcerpt, IsThorough).InEnvironmentOf).ToList();
        var names = new CredentialVariables(credentials);
        foreach (var credential in credentials)
        {
            var subject = credential.Container!.Origin.Subject;
            var finding = credential.Part is { } password
                ? Report(credential.Variable.Origin, $"{subject} sets '{credential.Variable.Name}' to {password.Form} with a password in plain text",
                    Fix.Unsafe("Take the password from the environment", () => credential.Variable.Origin.TakeFromEnvironment(password.Span, names.For(credential))))
                : Report(credential.Variable.Origin, $"{subject} sets '{credential.Variable.Name}' to a secret in plain text", [.. FixesOf(credential, names)]);
            yield return finding with { Subject = subject };
        }
    }

    private IEnumerable<Fix> FixesOf(Credential credential, CredentialVariables names)
    {
        var fromEnvironment = Fix.Unsafe("Take the value from the environment", () => credential.Variable.Origin.TakeFromEnvironment(names.For(credential)));
        if (FileVariable(credential) is not { } fileVariable) return [fromEnvironment];

        var asSecret = Fix.Unsafe($"Make it a secret that '{fileVariable}' names", () => AsSecret(credential, fileVariable, names.For(credential)));
        return IsThorough ? [asSecret, fromEnvironment] : [fromEnvironment, asSecret];
    }

    /// <summary>The secret's content comes from the environment, so that neither the text nor a file beside it holds the password.</summary>
    private static Edit AsSecret(Credential credential, string fileVariable, string variable)
    {
        var (origin, secret) = (credential.Container!.Origin, variable.ToLowerInvariant());
        return credential.Variable.Origin.ReadFromFile(fileVariable, "/run/secrets/" + secret) + origin.Add(ContainerOption.Secrets, secret) + origin.DeclareSecretFromEnvironment(secret, variable);
    }

    private static string? FileVariable(Credential credential) =>
        credential.Container is { Build: null, Image: { } written } && written.IsKnown(out var image) ? ImageCatalog.Find(image)?.FileVariableFor(credential.Variable.Name) : null;
}
