using System.Collections.Immutable;
using LspDock.Syntax.Shell;
using Microsoft.CodeAnalysis.Text;

namespace LspDock.Syntax.Embedding;

/// <summary>Decides how a block of code in a text is read.</summary>
internal static class CodeRegions
{
    /// <summary>The regions of a block; empty when it holds nothing that is read here.</summary>
    public static ImmutableArray<Region> Of(EmbeddedText code, FenceLanguage language) => language switch
    {
        FenceLanguage.Compose => [new Region(Notation.Compose, code)],
        FenceLanguage.Dockerfile => [new Region(Notation.Dockerfile, code)],
        FenceLanguage.Yaml => NotationDetection.ByContent(code.Text) == Notation.Compose ? [new Region(Notation.Compose, code)] : [],
        FenceLanguage.Shell => ShellOrTranscript(code, DialectOf(code.Text)),
        FenceLanguage.PowerShell => ShellOrTranscript(code, ShellDialect.PowerShell),
        FenceLanguage.Cmd => ShellOrTranscript(code, ShellDialect.Cmd),
        FenceLanguage.Unspecified => Unspecified(code),
        _ => [],
    };

    private static ImmutableArray<Region> Unspecified(EmbeddedText code) => NotationDetection.ByContent(code.Text) switch
    {
        Notation.Compose => [new Region(Notation.Compose, code)],
        Notation.Dockerfile => [new Region(Notation.Dockerfile, code)],
        Notation.Shell => [new Region(Notation.Shell, code)],
        Notation.Transcript when !TerminalTranscript.HasPrompt(code) && StartsWithCommand(code.Text) => [new Region(Notation.Shell, code) { Dialect = DialectOf(code.Text) }],
        Notation.Transcript => TerminalTranscript.Of(code),
        _ => [],
    };

    private static ImmutableArray<Region> ShellOrTranscript(EmbeddedText code, ShellDialect dialect) => TerminalTranscript.HasPrompt(code)
        ? TerminalTranscript.OfShellCode(code)
        : [new Region(Notation.Shell, code) { Dialect = dialect }];

    private static bool StartsWithCommand(SourceText code) => code.Lines
        .Select(line => line.ToString().Trim())
        .FirstOrDefault(line => line.Length > 0 && !line.StartsWith("#", StringComparison.Ordinal)) is { } first && PlainDockerCommand.Is(first);

    /// <summary>The dialect whose continuation character the lines end with: fences of one shell's name often hold another's code.</summary>
    private static ShellDialect DialectOf(SourceText code)
    {
        var ends = code.Lines.Select(line => line.ToString().TrimEnd()).Where(line => line.Length > 1 && line[line.Length - 2] == ' ').Select(line => line[line.Length - 1]).ToList();
        if (ends.Contains('\\')) return ShellDialect.Posix;
        if (ends.Contains('`')) return ShellDialect.PowerShell;
        return ends.Contains('^') ? ShellDialect.Cmd : ShellDialect.Posix;
    }
}
