using LspDock.Syntax.Yaml;

namespace LspDock.Syntax.Compose;

/// <summary>A scalar of a Compose file that is more than the text that is written.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Scalar">The scalar.</param>
/// <param name="Use">What Compose makes of it.</param>
public sealed record ComposeScalarPlace(string Name, YamlScalar Scalar, ComposeScalarUse Use);
