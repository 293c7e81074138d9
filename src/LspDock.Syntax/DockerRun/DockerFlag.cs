using LspDock.Catalog;
using LspDock.Syntax.Shell;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.DockerRun;

/// <summary>A flag as a docker command writes it.</summary>
/// <param name="Name">The long name with its dashes, such as <c>--publish</c>; as written when the flag is not known.</param>
/// <param name="Word">The word that holds it: <c>-p</c>, <c>--publish=80:80</c>, <c>-itp</c>.</param>
/// <param name="Value">Its value. Null for a bare switch.</param>
public sealed record DockerFlag(string Name, ShellWord Word, ShellSlice? Value)
{
    /// <summary>The option that it sets. Null when the catalogue has none.</summary>
    public ContainerOption? Option { get; init; }

    /// <summary>Where its letter stands in a word that bundles several, such as <c>-itp</c>. Null when the word is its own.</summary>
    public ShellSlice? Letter { get; init; }

    /// <summary>The flag with its value, in the decoded text.</summary>
    public TextSpan Span => TextSpan.FromBounds(Letter?.Span.Start ?? Word.Span.Start, Value is { } value ? value.Word.Span.End : Letter?.Span.End ?? Word.Span.End);

    /// <summary>Whether its value is a word of its own.</summary>
    public bool HasSeparateValue => Value is { } value && value.Word != Word;
}
