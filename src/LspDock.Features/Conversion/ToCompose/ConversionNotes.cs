using System.Collections.Immutable;
using LspDock.Syntax.DockerRun;
using LspDock.Syntax.Shell;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>Gathers what is said in comments instead of keys: each note goes to the mapping that it belongs to and into the list of all.</summary>
internal sealed class ConversionNotes
{
    private const int LongestQuotation = 100;

    private readonly ImmutableArray<ConversionNote>.Builder all = ImmutableArray.CreateBuilder<ConversionNote>();

    /// <summary>All notes, in order.</summary>
    public ImmutableArray<ConversionNote> All => all.ToImmutable();

    /// <summary>Notes something about a span of a command.</summary>
    public void Add(MappingBuilder mapping, DockerCommand command, TextSpan span, string message)
    {
        if (mapping.AddComment(message)) all.Add(new(message, new ShellOrigin(command.Shell.Source, span)));
    }

    /// <summary>Notes something about a flag.</summary>
    public void Add(MappingBuilder mapping, DockerCommand command, DockerFlag flag, string reason) =>
        Add(mapping, command, flag.Span, $"{Quote(flag)}: {reason}");

    /// <summary>A text on one line, shortened where it is long.</summary>
    public static string OnOneLine(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        line = string.Concat(line.Where(letter => !char.IsControl(letter) && letter is not ('\u2028' or '\u2029' or '\uFEFF')));
        return line.Length <= LongestQuotation ? line : line[..(char.IsHighSurrogate(line[LongestQuotation - 2]) ? LongestQuotation - 2 : LongestQuotation - 1)] + "…";
    }

    private static string Quote(DockerFlag flag)
    {
        if (flag.Value is not { } value) return flag.Name;
        var written = value.Word == flag.Word ? value.Value ?? value.Word.Raw : value.Word.Raw;
        return OnOneLine($"{flag.Name} {written}");
    }
}
