using System.Collections.Immutable;
using LspDock.Model;

namespace LspDock.Syntax.Dockerfile;

/// <summary>A stage: FROM and the instructions up to the next one.</summary>
public sealed class DockerfileStage
{
    internal DockerfileStage(DockerfileInstruction from, DockerfileWord? image, DockerfileWord? name, Setting<string>? @base, DockerfileStage? baseStage)
    {
        From = from;
        Image = image;
        Name = name;
        Base = @base;
        BaseStage = baseStage;
    }

    /// <summary>The FROM instruction.</summary>
    public DockerfileInstruction From { get; }

    /// <summary>The image or stage as written. Null when it is missing.</summary>
    public DockerfileWord? Image { get; }

    /// <summary>The name behind AS as written; other instructions use it in any case. Null when there is none.</summary>
    public DockerfileWord? Name { get; }

    /// <summary>What the stage starts from, arguments replaced by their defaults; its origin is the default that settles it. Null when it is missing.</summary>
    public Setting<string>? Base { get; }

    /// <summary>The name of an argument without a default that FROM cannot do without. Null when there is none.</summary>
    public string? NeededArgument { get; internal init; }

    /// <summary>The earlier stage that it starts from. Null when it starts from an image or <c>scratch</c>.</summary>
    public DockerfileStage? BaseStage { get; }

    /// <summary>The instructions behind FROM, in order.</summary>
    public ImmutableArray<DockerfileInstruction> Instructions { get; internal set; } = [];

    /// <summary>The last USER of the stage. Null when it has none.</summary>
    public Setting<string>? User { get; internal set; }

    /// <summary>What its instructions make of the image.</summary>
    internal DockerfileStageContents Contents { get; set; } = new(null);

    /// <summary>Whether it is the file's last stage.</summary>
    public bool IsLast { get; internal set; }

    /// <summary>Whether its layers are in the image that is built when no target is named: it is the last stage, or that one starts from it.</summary>
    public bool IsInResult { get; internal set; }

    /// <summary>Whether it starts from the empty image.</summary>
    public bool IsFromScratch => BaseStage is null && Base.Is("scratch");
}
