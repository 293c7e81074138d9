using LspDock.Syntax.Compose;
using LspDock.Syntax.Shell;
using LspDock.Syntax.Yaml;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Embedding;

/// <summary>Finds the commands that cloud-init runs when a machine starts.</summary>
public static class CloudConfigRegions
{
    /// <summary>The commands of a whole document.</summary>
    public static DocumentRegions Of(DocumentPath document, SourceText text)
    {
        var tree = YamlTree.Parse(EmbeddedText.Whole(document, text));
        var regions = from root in tree.Documents.Select(part => part.Root).OfType<YamlMapping>()
                      from entry in root.Entries
                      where entry.Name is "bootcmd" or "runcmd" && entry.Value is YamlSequence
                      from item in ((YamlSequence)entry.Value).Items
                      let command = Command(tree, item)
                      where command is not null
                      select new Region(Notation.Shell, command);
        return new DocumentRegions([.. regions], ComposeComments.Of(tree)) { IsRun = true };
    }

    private static EmbeddedText? Command(YamlTree tree, YamlNode item) => item switch
    {
        YamlScalar { Value.Length: > 0 } script => YamlScalarText.Of(tree, script),
        YamlSequence { Items.Length: > 0 } words => OfWords(tree, words),
        _ => null,
    };

    /// <summary>A command given word by word, which no shell splits or expands.</summary>
    private static EmbeddedText? OfWords(YamlTree tree, YamlSequence words)
    {
        var builder = new EmbeddedTextBuilder(tree.Source);
        foreach (var word in words.Items)
        {
            if (word is not YamlScalar { Value.Length: > 0 } scalar) return null;

            if (!builder.IsEmpty) builder.AddGap(" ");
            var written = tree.Source.Text.ToString(scalar.Span);
            var quotes = written.Length == scalar.Value.Length ? 0 : 1;
            if (written == scalar.Value && ShellQuoting.Word(written, ShellDialect.Posix) == written) builder.Add(scalar.Span);
            else if (written.Length == scalar.Value.Length + 2 * quotes && ShellQuoting.Word(scalar.Value, ShellDialect.Posix) == scalar.Value) builder.Add(TextSpan.FromBounds(scalar.Span.Start + quotes, scalar.Span.End - quotes));
            else AddQuoted(builder, scalar);
        }
        // Another word would be another item.
        return builder.Build(encode: text => text.IndexOfAny([' ', '"', '\'', '\\', '#', ',']) < 0 ? text : null).InOneLine();
    }

    private static void AddQuoted(EmbeddedTextBuilder builder, YamlScalar scalar)
    {
        builder.AddOther(scalar.Span.Start, ShellQuoting.Word(scalar.Value, ShellDialect.Posix));
        builder.EndOther(scalar.Span.End);
    }
}
