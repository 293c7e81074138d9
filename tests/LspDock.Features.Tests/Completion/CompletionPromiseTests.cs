using System.Collections.Concurrent;
using LspDock.Features.Completion;
using LspDock.Features.Workspace;
using LspDock.Rules;
using LspDock.Testing;
using Xunit;

namespace LspDock.Features.Tests.Completion;

/// <summary>Wherever the cursor is, and wherever a text is cut off, asking gives an answer that fits the text.</summary>
public sealed class CompletionPromiseTests
{
    /// <summary>Longer texts are asked about at some places only, in UTF-16 code units.</summary>
    private const int LongestThroughout = 1500;
    private const int PlacesOfLongText = 40;

    [Fact]
    public void Every_place_of_every_text_has_an_answer_whose_span_holds_the_place_on_its_line()
    {
        var broken = new ConcurrentBag<string>();
        Parallel.ForEach(Samples(), sample =>
        {
            var whole = Editor.Open(sample.Name, "dockercompose", sample.Text);
            var step = sample.Text.Length <= LongestThroughout ? 1 : sample.Text.Length / PlacesOfLongText | 1;
            for (var offset = 0; offset <= sample.Text.Length; offset += step)
            {
                Check(whole, offset, broken);
                if (step > 1 || offset % 7 == 0) Check(Editor.Open(sample.Name, "dockercompose", sample.Text[..offset]), offset, broken);
            }
        });
        Assert.True(broken.IsEmpty, string.Join("\n", broken.Order(StringComparer.Ordinal).Take(30)));
    }

    private static void Check(OpenDocument document, int offset, ConcurrentBag<string> broken)
    {
        try
        {
            if (CompletionProvider.At(document, offset, CancellationToken.None) is not { } list) return;

            var replaced = list.Span.End <= document.Text.Length ? document.Text.ToString(list.Span) : "\n";
            if (list.Span.Start > offset || list.Span.End < offset || replaced.Contains('\n', StringComparison.Ordinal) || list.Items.IsEmpty) broken.Add($"{document.Path.Value} of {document.Text.Length} at {offset}: {list.Span}");
        }
        catch (Exception exception)
        {
            broken.Add($"{document.Path.Value} of {document.Text.Length} at {offset}: {exception}");
        }
    }

    private static IEnumerable<(string Name, string Text)> Samples()
    {
        foreach (var rule in RuleCatalog.All)
        {
            foreach (var example in PageExample.Of(rule.Descriptor))
            {
                if (example.Language == "yaml") yield return ($"{rule.Descriptor.Name}/compose.yaml", example.Text);
            }
        }
        var folders = Environment.GetEnvironmentVariable("LSPDOCK_CORPUS") is { Length: > 0 } corpus ? new[] { Path.Combine(ProjectFiles.Root, "examples"), corpus } : [Path.Combine(ProjectFiles.Root, "examples")];
        foreach (var file in folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.y*ml", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)) yield return (file, File.ReadAllText(file));
    }
}
