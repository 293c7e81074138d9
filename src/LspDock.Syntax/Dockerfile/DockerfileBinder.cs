using System.Collections.Immutable;
using LspDock.Model;

namespace LspDock.Syntax.Dockerfile;

/// <summary>Reads the stages of a Dockerfile into the model.</summary>
public static class DockerfileBinder
{
    /// <summary>The stages in order.</summary>
    public static ImmutableArray<BuildStage> Bind(DockerfileTree tree)
    {
        var bound = new Dictionary<DockerfileStage, BuildStage>();
        foreach (var stage in tree.Stages)
        {
            bound[stage] = new()
            {
                Origin = new DockerfileStageOrigin(stage),
                Name = stage.Name is { } name ? new Setting<string>(stage.From.OriginOf(name.Span), name.Text) : null,
                BaseImage = stage.BaseStage is null && !stage.IsFromScratch ? stage.Base?.Select(ImageReference.Parse) : null,
                NeededArgument = stage.NeededArgument,
                BaseStage = stage.BaseStage is { } earlier ? bound[earlier] : null,
                User = stage.User,
                HealthCheck = stage.Contents.HealthCheck,
                ExposedPorts = stage.Contents.ExposedPorts,
                WorkingDirectory = stage.Contents.WorkingDirectory,
                Arguments = [.. stage.Instructions.SelectMany(ArgumentsOf)],
                Contents = stage.Contents.Placed,
                IsLast = stage.IsLast,
            };
        }
        return [.. tree.Stages.Select(stage => bound[stage])];
    }

    /// <summary>The arguments that are declared before the first stage.</summary>
    public static ImmutableArray<BuildArgument> GlobalArguments(DockerfileTree tree) =>
        [.. tree.Instructions.TakeWhile(instruction => instruction.Keyword != DockerfileKeyword.From).SelectMany(ArgumentsOf)];

    private static IEnumerable<BuildArgument> ArgumentsOf(DockerfileInstruction instruction) => instruction.Keyword != DockerfileKeyword.Arg ? [] :
        from assignment in instruction.Assignments
        let origin = instruction.OriginOf(assignment.Name.Span)
        select new BuildArgument
        {
            Origin = origin,
            Name = assignment.Name.Text,
            Default = assignment.Value is not { } value ? null
                : VariableExpansion.Expand(instruction, value, instruction.Escape, static _ => null).Text is { } text ? new Setting<string>(instruction.OriginOf(value.Span), text)
                : Setting<string>.Unknown(instruction.OriginOf(value.Span)),
        };
}
