using Xunit;

namespace LspDock.Core.Tests.Catalog;

/// <summary>What holds for the texts of the catalogue.</summary>
internal static class Sentences
{
    /// <summary>Each is one whole sentence, and no two are the same.</summary>
    public static void Check(IEnumerable<string> texts)
    {
        string[] sentences = [.. texts];

        CheckEach(sentences);
        Assert.Equal(sentences.Length, sentences.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    /// <summary>Each is one whole sentence; what stands at several places may be said in the same words.</summary>
    public static void CheckEach(IReadOnlyCollection<string> sentences)
    {
        Assert.All(sentences, sentence => Assert.Matches(@"^[A-Z].*[^. ]\.$", sentence));
        Assert.All(sentences, sentence => Assert.DoesNotContain(". ", sentence));
    }
}
