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
                BaseStage = stage.BaseStage is { } earlier ? bound[earlier] : null,
                User = stage.User,
                IsLast = stage.IsLast,
                HasHealthCheck = stage.Instructions.LastOrDefault(instruction => instruction.Keyword == DockerfileKeyword.HealthCheck) is { } check
                    ? check.Arguments is not [{ Text: var kind }, ..] || !kind.Equals("NONE", StringComparison.OrdinalIgnoreCase)
                    : null,
            };
        }
        return [.. tree.Stages.Select(stage => bound[stage])];
    }
}
