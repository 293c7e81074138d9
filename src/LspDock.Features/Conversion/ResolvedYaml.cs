using System.Collections.Immutable;
using LspDock.Syntax.Compose;
using LspDock.Syntax.Compose.Resolving;

namespace LspDock.Features.Conversion;

/// <summary>Writes a resolved project as YAML that reads back as the same project. The same project gives the same bytes.</summary>
/// <param name="output">Takes the text, with LF at the ends of lines.</param>
/// <param name="comment">What to say at the end of a scalar's line, without <c>#</c>; null for nothing.</param>
public sealed class ResolvedYaml(TextWriter output, Func<ResolvedNode, string?> comment)
{
    /// <summary>Longer keys need a mark before them.</summary>
    private const int LongestKey = 1000;

    /// <summary>What to say above the entries of a mapping, a line for each, without <c>#</c>.</summary>
    public Func<ResolvedMapping, ImmutableArray<string>> Heading { get; init; } = _ => [];

    /// <summary>Whether a blank line stands between sections, and between services.</summary>
    public bool IsSpaced { get; init; }

    /// <summary>Writes a whole document.</summary>
    public void Write(ResolvedMapping root) => Entries(root, "", isFirstInline: false, IsSpaced);

    /// <summary>The text of a scalar as Compose has to read it: with <c>$$</c> for each <c>$</c>.</summary>
    public static string Escape(string text) => text.Replace("$", "$$", StringComparison.Ordinal);

    // The resolver's own limit on nesting bounds the recursion.
    private void Entries(ResolvedMapping mapping, string indentation, bool isFirstInline, bool isSpaced = false)
    {
        if (!isFirstInline)
        {
            foreach (var line in Heading(mapping)) output.Write($"{indentation}# {line}\n");
        }
        foreach (var (key, value) in mapping.Entries)
        {
            if (isSpaced && key != mapping.Entries[0].Key) output.Write('\n');
            if (!isFirstInline) output.Write(indentation);
            isFirstInline = false;
            var written = YamlScalarWriter.OnOneLine(key);
            output.Write(written.Length > LongestKey ? $"? {written}\n{indentation}:" : written + ":");
            switch (value)
            {
                case ResolvedMapping { Entries.IsEmpty: false } inner:
                    output.Write('\n');
                    Entries(inner, indentation + "  ", isFirstInline: false, isSpaced && indentation.Length == 0 && key == "services");
                    break;
                case ResolvedList { Items.IsEmpty: false } list:
                    output.Write('\n');
                    Items(list, indentation + "  ", isFirstInline: false);
                    break;
                default:
                    output.Write(' ');
                    Leaf(value, indentation + "  ");
                    break;
            }
        }
    }

    private void Items(ResolvedList list, string indentation, bool isFirstInline)
    {
        foreach (var item in list.Items)
        {
            if (!isFirstInline) output.Write(indentation);
            isFirstInline = false;
            output.Write("- ");
            switch (item)
            {
                case ResolvedMapping { Entries.IsEmpty: false } inner:
                    Entries(inner, indentation + "  ", isFirstInline: true);
                    break;
                case ResolvedList { Items.IsEmpty: false } inner:
                    Items(inner, indentation + "  ", isFirstInline: true);
                    break;
                default:
                    Leaf(item, indentation + "  ");
                    break;
            }
        }
    }

    private void Leaf(ResolvedNode node, string indentation)
    {
        var said = comment(node) is { } text ? " # " + text : "";
        switch (node)
        {
            case ResolvedScalar { Kind: ComposeScalarKind.Text } scalar when YamlScalarWriter.Block(Written(scalar)) is [var header, .. var lines]:
                output.Write(header + said + "\n");
                foreach (var line in lines) output.Write(line.Length == 0 ? "\n" : indentation + line + "\n");
                break;
            case ResolvedScalar scalar:
                output.Write((scalar.Kind != ComposeScalarKind.Text ? scalar.Text : scalar.IsQuoted ? YamlScalarWriter.Quoted(Written(scalar)) : YamlScalarWriter.OnOneLine(Written(scalar))) + said + "\n");
                break;
            case ResolvedMapping:
                output.Write("{}" + said + "\n");
                break;
            default:
                output.Write("[]" + said + "\n");
                break;
        }
    }

    private static string Written(ResolvedScalar scalar) => scalar.IsTemplate ? scalar.Text : Escape(scalar.Text);
}
