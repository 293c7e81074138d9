using Xunit;

namespace LspDock.Core.Tests.Catalog;

/// <summary>What holds for the texts of the catalogue.</summary>
internal static class Sentences
{
    /// <summary>Each is one whole sentence, and no two are the same.</summary>
    public static void Check(IEnumerable<string> texts)
    {
        string[] sentences = [.. texts];

        Assert.All(sentences, sentence => Assert.Matches(@"^[A-Z].*[^. ]\.$", sentence));
        Assert.All(sentences, sentence => Assert.DoesNotContain(". ", sentence));
        Assert.Equal(sentences.Length, sentences.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
