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
        FenceLanguage.Shell or FenceLanguage.Session or FenceLanguage.Unspecified or FenceLanguage.Other when UnitRegions.IsUnit(code.Text) => UnitRegions.Of(code).Regions,
        FenceLanguage.Shell => ShellOrTranscript(code, DialectOf(code.Text)),
        FenceLanguage.Session when code.Text.Lines.Any(IsRootsPrompt) => TerminalTranscript.Of(code),
        FenceLanguage.Session => ShellOrTranscript(code, DialectOf(code.Text)),
        FenceLanguage.PowerShell => ShellOrTranscript(code, DialectOf(code.Text, ShellDialect.PowerShell)),
        FenceLanguage.Cmd => ShellOrTranscript(code, DialectOf(code.Text, ShellDialect.Cmd)),
        FenceLanguage.Unspecified => Unspecified(code),
        // Whatever the fence is called: a docker command is no line of another language, and behind a prompt it is a terminal's.
        _ when StartsWithCommand(code.Text) => ShellOrTranscript(code, DialectOf(code.Text)),
        FenceLanguage.Compose => [new Region(Notation.Compose, code)],
        FenceLanguage.Dockerfile => [new Region(Notation.Dockerfile, code)],
        FenceLanguage.Yaml => NotationDetection.ByContent(code.Text) == Notation.Compose ? [new Region(Notation.Compose, code)] : [],
        _ => code.Text.Lines.Any(IsPromptedDocker) ? TerminalTranscript.OfShellCode(code) : [],
    };

    private static bool IsRootsPrompt(TextLine line) => line.ToString() is var text && text.TrimStart() is ['#', ..] && TerminalPrompt.BeforeDocker(text).Length > 0;

    private static bool IsPromptedDocker(TextLine line) => line.ToString() is var text
        && TerminalPrompt.Of(text) is { Length: > 0 } prompt && PlainDockerCommand.Is(text.Substring(prompt.Length));

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

    private static ShellDialect DialectOf(SourceText code, ShellDialect named) => DialectDetection.Of(code.Lines.Select(line => line.ToString()), named);

    private static ShellDialect DialectOf(SourceText code) => DialectDetection.Of(code.Lines.Select(line => line.ToString()));
}
