namespace LspDock.Catalog;

/// <summary>An attribute of a Compose file. The entries are generated from <c>compose.tsv</c>.</summary>
/// <seealso href="https://github.com/compose-spec/compose-spec/blob/main/05-services.md"/>
public sealed record ComposeAttribute
{
    /// <summary>The dotted path from the file's root, with a star for a name that the author chooses: <c>services.*.ports</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The last part of the path: <c>ports</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The kinds of value that it takes.</summary>
    public required ComposeValueKinds Kinds { get; init; }

    /// <summary>What becomes of it when a later file writes it too.</summary>
    public required ComposeMerge Merge { get; init; }

    /// <summary>The version of Docker Compose that it came with, such as <c>2.30.0</c>. Null when it is older than version 2 or not known.</summary>
    public string? Since { get; init; }

    /// <summary>What it does, in one sentence.</summary>
    public required string Summary { get; init; }
}
