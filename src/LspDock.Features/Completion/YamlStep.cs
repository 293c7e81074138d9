namespace LspDock.Features.Completion;

/// <summary>A step from the root of a YAML document to a place in it.</summary>
/// <param name="Key">The key that is followed; null for an item of a list.</param>
/// <param name="Offset">Where the key or the item's dash stands.</param>
internal readonly record struct YamlStep(string? Key, int Offset);
