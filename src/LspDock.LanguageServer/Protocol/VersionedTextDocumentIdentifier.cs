using System.Text.Json.Serialization;

namespace LspDock.LanguageServer.Protocol;

/// <summary>Names a document at a version.</summary>
internal sealed record VersionedTextDocumentIdentifier
{
    /// <summary>The document's URI, as the client writes it.</summary>
    public required string Uri { get; init; }

    /// <summary>The version; null for a document that is not open.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int? Version { get; init; }
}
