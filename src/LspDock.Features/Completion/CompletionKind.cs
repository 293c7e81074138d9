namespace LspDock.Features.Completion;

/// <summary>What a completion stands for.</summary>
public enum CompletionKind
{
    /// <summary>A key that the Compose file's format knows.</summary>
    Attribute,

    /// <summary>One of the values that an attribute takes.</summary>
    Value,

    /// <summary>A name that the project gives to one of its parts: a service, a network, a volume.</summary>
    Name,

    /// <summary>A variable.</summary>
    Variable,

    /// <summary>An image.</summary>
    Image,

    /// <summary>An anchored part of the file.</summary>
    Anchor,

    /// <summary>A path in a container.</summary>
    Folder,
}
