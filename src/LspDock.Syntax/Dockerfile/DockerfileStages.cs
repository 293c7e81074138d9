using System.Collections.Immutable;
using LspDock.Model;

namespace LspDock.Syntax.Dockerfile;

/// <summary>A Dockerfile in the model.</summary>
/// <param name="Stages">Its stages in order.</param>
/// <param name="GlobalArguments">The arguments declared before the first one.</param>
internal sealed record DockerfileStages(ImmutableArray<BuildStage> Stages, ImmutableArray<BuildArgument> GlobalArguments);
