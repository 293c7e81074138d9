using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Compose;

/// <summary>A variable that an env file or the environment sets.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value; null when the value hangs on something that is not known.</param>
public sealed record ComposeVariable(string Name, string? Value)
{
    /// <summary>The env file that sets it. Null for the environment.</summary>
    public DocumentPath? Document { get; init; }

    /// <summary>Where its name stands in that file.</summary>
    public TextSpan Span { get; init; }
}
