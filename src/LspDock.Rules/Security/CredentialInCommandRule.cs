using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>A credential on a command line is shown by <c>docker inspect</c> and by every list of processes.</summary>
public sealed class CredentialInCommandRule() : ProjectRule(RuleDescriptors.CredentialInCommand)
{
    /// <summary>Whether nothing that may be a password is to stay in the text: values that are evidently to be filled in are reported too.</summary>
    public bool IsThorough { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        var reading = new CredentialReading(project.IsExcerpt, IsThorough);
        CommandVariables? names = null;
        foreach (var container in project.Containers)
        {
            foreach (var credential in CommandCredentials.Of(container, reading))
            {
                names ??= new(project, reading);
                var variable = names.For(container, credential);
                yield return Report(credential.Text.PlaceOf(credential.Span), $"{container.Origin.Subject} has a credential in plain text in its {CommandPartName.Of(credential.Text.Part)}, {(credential.Name is { } name ? $"behind '{name}'" : $"in {credential.Form}")}",
                    Fix.Unsafe("Take it from the environment", () => credential.Text.TakeFromEnvironment(credential.Span, variable))) with
                { Subject = container.Origin.Subject };
            }
        }
    }
}
