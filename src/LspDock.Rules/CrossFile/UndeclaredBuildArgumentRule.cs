using LspDock.Linting;
using LspDock.Model;
using LspDock.Rules.Compose;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Rules.CrossFile;

/// <summary>A build argument that no ARG declares changes nothing.</summary>
public sealed class UndeclaredBuildArgumentRule() : ProjectRule(RuleDescriptors.UndeclaredBuildArgument)
{
    /// <summary>Those that BuildKit knows without an ARG: https://docs.docker.com/reference/dockerfile/#predefined-args and https://docs.docker.com/reference/dockerfile/#buildkit-built-in-build-args.</summary>
    private static readonly HashSet<string> Predefined = new(StringComparer.OrdinalIgnoreCase)
    {
        "HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "NO_PROXY", "ALL_PROXY", "SOURCE_DATE_EPOCH",
        "TARGETPLATFORM", "TARGETOS", "TARGETOSVERSION", "TARGETARCH", "TARGETVARIANT", "TARGETSTAGE",
        "BUILDPLATFORM", "BUILDOS", "BUILDOSVERSION", "BUILDARCH", "BUILDVARIANT",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DockerProject project, RuleScope scope)
    {
        if (project.Containers.All(container => container.Build is null)) yield break;

        List<(Container Container, ImageBuild Build, EnvironmentVariable Argument, HashSet<string> Declared)> undeclared = [];
        // Arguments that several builds share need to mean something to only one of them.
        var used = new HashSet<(DocumentPath, TextSpan)>();
        foreach (var container in project.Containers)
        {
            if (!container.Build.IsKnown(out var build) || build.Arguments.IsEmpty) continue;

            var declared = build.Stages is { } stages ? Declared(build, stages) : null;
            foreach (var argument in build.Arguments)
            {
                if (declared is null || declared.Contains(argument.Name)) used.Add((argument.Origin.Document, argument.Origin.Span));
                else if (!IsPredefined(argument.Name)) undeclared.Add((container, build, argument, declared));
            }
        }

        foreach (var (container, build, argument, declared) in undeclared)
        {
            if (used.Contains((argument.Origin.Document, argument.Origin.Span))) continue;

            var near = NearMiss.Of(argument.Name, declared.Where(name => !build.Arguments.Any(other => other.Name == name)));
            var others = near is null ? "" : $"; it declares '{near}'";
            yield return Report(argument.Origin, $"{container.Origin.Subject} gives build argument '{argument.Name}', which {BuildNames.Dockerfile(build)} does not declare: it has no effect{others}",
                near is not null ? Fix.Unsafe($"Give '{near}'", () => argument.Origin.Rename(near)) : Fix.Offered("Remove the argument", argument.Origin.Remove)) with
            {
                Subject = container.Origin.Subject,
                Related = [new RelatedPlace(build.Stage is { } stage ? stage.Origin : build.Stages!.Value[0].Origin, "This is what is built")],
            };
        }
    }

    private static HashSet<string> Declared(ImageBuild build, IEnumerable<BuildStage> stages) =>
        new(build.GlobalArguments.Concat(stages.SelectMany(stage => stage.Arguments)).Select(argument => argument.Name), StringComparer.Ordinal);

    private static bool IsPredefined(string name) => name.Length == 0 || name.IndexOf('$') >= 0 || Predefined.Contains(name) || name.StartsWith("BUILDKIT_", StringComparison.Ordinal);
}
