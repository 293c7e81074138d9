using LspDock.Model;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LspDock.Syntax.Tests;

/// <summary>Applies edits.</summary>
internal static class Edits
{
    public static string Apply(SourceText text, Edit edit)
    {
        Assert.True(edit.IsAvailable);
        return text.WithChanges(edit.Changes.Select(change => change.Change).OrderBy(change => change.Span.Start)).ToString();
    }
}
