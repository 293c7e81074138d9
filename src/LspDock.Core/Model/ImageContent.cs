namespace LspDock.Model;

/// <summary>What an instruction of a build stage puts into the image.</summary>
public sealed record ImageContent
{
    /// <summary>Where the instruction, or the command in it, is written.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The file or folder in the image, absolute and without <c>.</c> and <c>..</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Where it comes from.</summary>
    public required ImageContentSource Source { get; init; }

    /// <summary>What puts it there, as the reader of the Dockerfile would call it: <c>COPY</c>, <c>npm ci</c>.</summary>
    public required string By { get; init; }
}
