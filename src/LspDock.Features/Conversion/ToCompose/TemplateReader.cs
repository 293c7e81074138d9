using System.Text;
using LspDock.Syntax.Compose.Resolving;
using LspDock.Syntax.DockerRun;
using LspDock.Syntax.Shell;

namespace LspDock.Features.Conversion.ToCompose;

/// <summary>Writes words of the shell as Compose reads text: variables stay variables, and a dollar sign that the shell takes as it is becomes two.</summary>
internal sealed class TemplateReader(ConversionNotes notes)
{
    private readonly Dictionary<string, string> standIns = new(StringComparer.Ordinal);

    /// <summary>A slice as a scalar.</summary>
    /// <param name="slice">The slice.</param>
    /// <param name="command">The command that it is part of.</param>
    /// <param name="mapping">Gets a comment where a variable takes the place of what only the shell knows.</param>
    /// <param name="hint">What to call such a variable. Null to name it after what the shell runs.</param>
    public ResolvedScalar Scalar(ShellSlice slice, DockerCommand command, MappingBuilder mapping, string? hint = null) => Scalar(Text(slice, command, mapping, hint));

    /// <summary>A text that is written as Compose reads it.</summary>
    public static ResolvedScalar Scalar(string template) => ResolvedScalar.OfText(template) with { IsTemplate = true };

    /// <summary>A text with no variables in it, as Compose reads it.</summary>
    public static string Literal(string text) => ResolvedYaml.Escape(text);

    /// <summary>A slice as Compose reads text.</summary>
    /// <inheritdoc cref="Scalar(ShellSlice, DockerCommand, MappingBuilder, string?)"/>
    public string Text(ShellSlice slice, DockerCommand command, MappingBuilder mapping, string? hint = null)
    {
        if (slice.Value is { } known) return Literal(known);

        var text = new StringBuilder();
        foreach (var (part, value) in Parts(slice)) text.Append(value is not null ? Literal(value) : Variable(part, slice, command, mapping, slice.Length == 1 ? hint : null));
        return text.ToString();
    }

    /// <summary>The parts of a slice, each with what is known of it; null for what is not known.</summary>
    public static IEnumerable<(ShellWordPart Part, string? Value)> Parts(ShellSlice slice)
    {
        var offset = 0;
        foreach (var part in slice.Word.Parts)
        {
            var length = part.Value?.Length ?? 1;
            var (start, end) = (Math.Max(offset, slice.Start), Math.Min(offset + length, slice.End));
            if (start < end && part.Value is { } value && value.AsSpan(start - offset, end - start).Contains(ShellWord.Unknown))
            {
                // Another language has put something between quotes, which the shell takes as it is.
                for (var index = start - offset; index < end - offset; index++) yield return (part with { Span = new(part.Span.Start + Math.Min(index, part.Span.Length), 1) }, value[index] == ShellWord.Unknown ? null : value[index].ToString());
            }
            else if (start < end)
            {
                yield return (part, part.Value?[(start - offset)..(end - offset)]);
            }
            offset += length;
        }
    }

    /// <summary>An expansion as written.</summary>
    public static string Raw(ShellWordPart part, ShellWord word)
    {
        var start = Math.Clamp(part.Span.Start - word.Span.Start, 0, word.Raw.Length);
        return word.Raw.Substring(start, Math.Clamp(part.Span.Length, 0, word.Raw.Length - start));
    }

    private string Variable(ShellWordPart part, ShellSlice slice, DockerCommand command, MappingBuilder mapping, string? hint)
    {
        var raw = Raw(part, slice.Word);
        if (WorkingFolder.IsFolderItself(raw)) return "${PWD}";
        if (part is { Variable: { } name, IsGuarded: false } && ShellExpansion.IsName(name)) return "${" + name + "}";
        if (ShellExpansion.AsInterpolation(raw) is { } interpolation) return interpolation;

        // What another language puts there before the shell reads it stands only in the document itself.
        if (raw.Contains(ShellWord.Unknown, StringComparison.Ordinal)) raw = command.Shell.Source.Host.ToString(command.Shell.Source.ToHost(part.Span));
        var standIn = StandIn(raw, hint);
        var verb = !raw.StartsWith("${{", StringComparison.Ordinal) && raw[..Math.Min(1, raw.Length)] is "$" or "`" or "%" ? "is the shell's to work out" : "is yours to choose";
        notes.Add(mapping, command, slice.Word.Span, $"${{{standIn}}}: '{ConversionNotes.OnOneLine(raw)}' {verb}; set {standIn} in .env");
        return "${" + standIn + "}";
    }

    /// <summary>The variable for an expansion: the same for the same text, another for another.</summary>
    private string StandIn(string raw, string? hint)
    {
        var wished = ShellExpansion.NameFor(raw, hint);
        var name = wished;
        for (var count = 2; standIns.TryGetValue(name, out var other) && other != raw; count++) name = $"{wished}_{count}";
        standIns[name] = raw;
        return name;
    }
}
