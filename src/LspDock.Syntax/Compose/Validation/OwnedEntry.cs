using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose.Validation;

/// <summary>An entry, and the mapping in which it is written.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Owner">The mapping.</param>
internal readonly record struct OwnedEntry(YamlEntry Entry, YamlMapping Owner);
