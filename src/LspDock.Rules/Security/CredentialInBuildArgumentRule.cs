using System.Collections.Immutable;
using LspDock.Linting;
using LspDock.Model;

namespace LspDock.Rules.Security;

/// <summary>What a build is given as an argument stays in the image, for everyone who has it.</summary>
public sealed class CredentialInBuildArgumentRule() : ProjectRule(RuleDescriptors.CredentialInBuildArgument)
{
    /// <summary>Whether nothing that may be a password is to stay in the text: values that are evidently to be filled in are reported too.</summary>
    public bool IsThorough { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        var reading = new CredentialReading(project.IsExcerpt, IsThorough);
        List<Credential> credentials =
        [
            .. project.Containers.SelectMany(container => container.Build.IsKnown(out var build) ? Credentials(container, build.Arguments, reading) : []),
            .. project.Builds.SelectMany(build => Credentials(container: null, build.Arguments, reading)),
        ];
        if (credentials.Count == 0) yield break;

        // What containers get under the same names is taken from the same variables.
        var names = new CredentialVariables([.. credentials, .. project.Containers.SelectMany(reading.InEnvironmentOf)]);
        foreach (var credential in credentials)
        {
            var subject = credential.Container?.Origin.Subject;
            var (origin, variable) = (credential.Variable.Origin, credential.Variable.Name);
            yield return Report(origin, $"{subject ?? "This build"} {(subject is null ? "gets" : "builds with")} '{variable}', {(credential.Part is null ? "a secret" : $"{credential.Part.Form} with a password")} in plain text, which stays in the image's history",
                Fix.Unsafe("Take it from the environment", () => credential.Part is { } part ? origin.TakeFromEnvironment(part.Span, names.For(credential)) : origin.TakeFromEnvironment(names.For(credential)))) with
            { Subject = subject };
        }
    }

    private static IEnumerable<Credential> Credentials(Container? container, ImmutableArray<EnvironmentVariable> arguments, CredentialReading reading)
    {
        foreach (var argument in arguments)
        {
            if (argument.Value is not { IsDefault: false } setting || !setting.IsKnown(out var value)) continue;

            if (reading.PasswordIn(value) is { } password) yield return new(container, argument, value, password);
            else if (CredentialName.Matches(argument.Name) && reading.IsLiteral(value, argument.Name)) yield return new(container, argument, value, Part: null);
        }
    }
}
