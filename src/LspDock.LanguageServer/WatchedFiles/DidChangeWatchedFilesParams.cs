using System.Collections.Immutable;

namespace LspDock.LanguageServer.WatchedFiles;

/// <summary>Files changed on the disk.</summary>
internal sealed record DidChangeWatchedFilesParams
{
    /// <summary>The files.</summary>
    public required ImmutableArray<FileEvent> Changes { get; init; }
}

/// <summary>A file that changed; how does not matter.</summary>
internal sealed record FileEvent
{
    /// <summary>The file's URI.</summary>
    public required string Uri { get; init; }
}
