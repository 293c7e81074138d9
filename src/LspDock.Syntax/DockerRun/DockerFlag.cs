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

    /// <summary>The flag with the dashes that it should have, where others are written: <c>--name</c> for <c>-name</c>. Null when it is written as it should be.</summary>
    public string? Meant { get; init; }

    /// <summary>Where its letter stands in a word that bundles several, such as <c>-itp</c>. Null when the word is its own.</summary>
    public ShellSlice? Letter { get; init; }

    /// <summary>The flag without its value, as written: <c>-p</c>, <c>--publish</c>; of letters in one word each for itself.</summary>
    public string Spelling => Letter is { } letter ? "-" + letter.Template : NameSlice.Template;

    /// <summary>Where the flag is written without its value, in the decoded text; in a word that bundles letters its own.</summary>
    public TextSpan NameSpan => (Letter ?? NameSlice).Span;

    /// <summary>Its name's part of the word.</summary>
    internal ShellSlice NameSlice
    {
        get
        {
            if (Value is not { } value || value.Word != Word) return Word.Whole;
            var end = value.Start > 0 && Word.Template[value.Start - 1] == '=' ? value.Start - 1 : value.Start;
            return Word.Whole.Take(end);
        }
    }

    /// <summary>The flag with its value, in the decoded text; without it when that is written elsewhere.</summary>
    public TextSpan Span => TextSpan.FromBounds(Letter?.Span.Start ?? Word.Span.Start, Value is { } value && IsInOnePlace ? value.Word.Span.End : Letter?.Span.End ?? Word.Span.End);

    /// <summary>Whether its value is written behind it, and not in another array or text.</summary>
    public bool IsInOnePlace => Value is not { } value || value.Word == Word || Word.IsBeside(value.Word);

    /// <summary>Whether its value is a word of its own.</summary>
    public bool HasSeparateValue => Value is { } value && value.Word != Word;
}
