using LspDock.Model;
using LspDock.Syntax.DockerRun;
using LspDock.Syntax.Embedding;
using LspDock.Syntax.Shell;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests.DockerRun;

/// <summary>Scripts, articles and transcripts read into projects.</summary>
internal static class DockerSample
{
    public static DockerProject Bind(string text, string path = "run.sh")
    {
        var (document, source) = (new DocumentPath(path), SourceText.From(text));
        IEnumerable<Region> regions = NotationDetection.ByName(document) switch
        {
            Notation.Markdown => MarkdownRegions.Of(document, source).Regions,
            Notation.Transcript => TerminalTranscript.Of(document, source),
            _ => [new Region(Notation.Shell, EmbeddedText.Whole(document, source))],
        };
        return DockerRunBinder.Bind([.. regions.Select(region => ShellTree.Parse(region.Text, region.Dialect))]);
    }

    public static Container Container(string text, string path = "run.sh") => Assert.Single(Bind(text, path).Containers);

    /// <summary>A setting as text: <c>-</c> when it is not written, <c>?</c> when it is not known.</summary>
    public static string Text<T>(this Setting<T>? setting) => setting is null ? "-" : setting.IsKnown(out var value) ? value?.ToString() ?? "" : "?";

    public static string Apply(string text, Edit edit) => Edits.Apply(SourceText.From(text), edit);
}
