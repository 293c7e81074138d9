using LspDock.Syntax.Embedding;
using LspDock.Syntax.Shell;
using LspDock.Text;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Tests.Shell;

/// <summary>Shell texts read and written down.</summary>
internal static class ShellSample
{
    public static ShellTree Parse(string text, ShellDialect dialect = ShellDialect.Posix) =>
        ShellTree.Parse(EmbeddedText.Whole(new DocumentPath("script.sh"), SourceText.From(text)), dialect);

    /// <summary>The commands, one a line; words between bars, what is not knowable as <c>?</c>.</summary>
    public static string Commands(string text, ShellDialect dialect = ShellDialect.Posix) =>
        string.Join("\n", Parse(text, dialect).Commands.Select(command => string.Join("|", command.Words.Select(word => word.Template.Replace(ShellWord.Unknown, '?')))));
}
